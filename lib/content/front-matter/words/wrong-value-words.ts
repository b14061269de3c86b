import { z } from 'zod';
import { codeSpan } from '../code-span.ts';
import { schemaAt } from '../schema-at.ts';
import {
  isItem,
  keyOf,
  kindOf,
  kinds,
  lineWith,
  nameOf,
  shorten,
  show,
  writtenAt,
} from './describe-value.ts';
import type { IssueSubject, IssueWords } from './issue-subject.ts';
import { oneOf, typeHint } from './value-hints.ts';

type Path = readonly PropertyKey[];

/** What is told of a value of another type than it must have. */
export function wrongTypeWords(
  subject: IssueSubject,
  { path, expected }: z.core.$ZodIssueInvalidType,
  value: unknown,
): IssueWords {
  const form = typeof value === 'object' ? undefined : formIssue(subject, path);
  if (form !== undefined) return wrongFormWords(subject, path, form);
  const shown = show(subject.fields, path);
  const name = `\`${nameOf(path)}\``;
  return {
    rule: 'value-type',
    message: `${isItem(path) ? `Et punkt i ${name}` : name} skal være ${kinds[expected] ?? 'noe annet'}, men er ${kindOf(value, shown)}.`,
    hint: typeHint(subject, path, expected),
  };
}

/** What would be wrong with a number, were it the text that stands in the file. */
function formIssue({ fields, schema }: IssueSubject, path: Path): z.core.$ZodIssue | undefined {
  const at = schemaAt(schema, path);
  const result = at && z.safeParse(at, writtenAt(fields, path));
  return result?.error?.issues.find(({ code }) => code === 'custom');
}

/** What is told of a value that is none of those there are. */
export function unknownValueWords(
  { fields }: IssueSubject,
  { path, values }: z.core.$ZodIssueInvalidValue,
): IssueWords {
  const shown = show(fields, path);
  return {
    rule: 'value-unknown',
    message: `${codeSpan(`${keyOf(path)}: ${shown}`)} finnes ikke.`,
    hint: `Skriv ${oneOf(keyOf(path), shown, values.map(String))}.`,
  };
}

/** What is told of a text that is not of the form it must have. The issue may carry what was meant. */
export function wrongFormWords(
  { fields }: IssueSubject,
  path: Path,
  issue: z.core.$ZodIssue,
): IssueWords {
  const { right, markup } = paramsOf(issue);
  const hint = right === undefined ? issue.message : `Skriv ${codeSpan(lineWith(path, right))}.`;
  if (markup !== undefined) {
    const message = `«${shorten(markup)}» i \`${nameOf(path)}\` vises slik det står. Markdown og HTML virker ikke i feltene.`;
    return { rule: 'value-markup', message, hint };
  }
  const shown = show(fields, path);
  const line = isItem(path) ? shown : `${keyOf(path)}: ${shown}`;
  const message = `${codeSpan(line)} kan ikke brukes${underGroup(path)}.`;
  return { rule: 'value-format', message, hint };
}

function paramsOf(issue: z.core.$ZodIssue): { readonly right?: string; readonly markup?: string } {
  if (issue.code !== 'custom') return {};
  const { right, markup }: Readonly<Record<string, unknown>> = issue.params ?? {};
  return {
    ...(typeof right === 'string' ? { right } : {}),
    ...(typeof markup === 'string' ? { markup } : {}),
  };
}

function underGroup(path: Path): string {
  const group = nameOf(path).split('.').slice(0, -1).join('.');
  return group === '' ? '' : ` under \`${group}\``;
}
