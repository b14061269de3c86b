import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import {
  emptyHint,
  isItem,
  keyOf,
  kindOf,
  kinds,
  nameOf,
  oneOf,
  show,
  typeHint,
} from './describe-value.ts';
import { locateKey } from './locate-key.ts';
import { isOptionalAt } from './schema-at.ts';
import { valueAt } from './value-at.ts';
import type { YamlFields } from './yaml-fields.ts';

type Path = readonly PropertyKey[];

/** What an issue is about. */
interface Subject {
  readonly fields: YamlFields;
  readonly file: string;
  readonly schema: z.core.$ZodType;
  /** Where the fields stand, in an editor's words. */
  readonly whole: string;
  /** The known field that an unknown one was most likely meant to be. */
  readonly meant: (path: Path) => string | undefined;
}

type Words = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** One issue of zod's as what an editor is told. */
export function issueProblems(subject: Subject, issue: z.core.$ZodIssue): readonly Problem[] {
  const { fields, file } = subject;
  const at = (path: Path, of: 'key' | 'value') => ({
    file,
    ...locateKey(fields.document, fields.lineCounter, path, of),
    severity: 'error' as const,
  });
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { ...at(path, 'key'), ...unknownField(subject, path, key) };
      })
    : [{ ...at(issue.path, 'value'), ...wrongValue(subject, issue) }];
}

function unknownField({ fields, whole, meant }: Subject, path: Path, key: string): Words {
  const group = nameOf(path.slice(0, -1));
  const near = meant(path);
  return {
    rule: 'key-unknown',
    message: `Feltet \`${key}\` finnes ikke ${group === '' ? whole : `under \`${group}\``}.`,
    hint:
      near === undefined
        ? 'Slett feltet, eller se feltlisten i content/README.md.'
        : `Mente du \`${near}\`? Skriv \`${near}: ${show(fields.document, path)}\`.`,
  };
}

function wrongValue({ fields, schema }: Subject, issue: z.core.$ZodIssue): Words {
  const { path } = issue;
  const value = valueAt(fields.data, path);
  if (value === undefined) return missingField(issue);
  if (value === null || issue.code === 'too_small' || isBlank(value)) {
    return emptyValue(issue, value, isOptionalAt(schema, path));
  }
  const shown = show(fields.document, path);
  switch (issue.code) {
    case 'invalid_type':
      return {
        rule: 'value-type',
        message: `${subjectOf(path)} skal være ${kinds[issue.expected] ?? 'noe annet'}, men er ${kindOf(value, shown)}.`,
        hint: typeHint(issue.expected, path, value, shown),
      };
    case 'invalid_value':
      return {
        rule: 'value-unknown',
        message: `\`${keyOf(path)}: ${shown}\` finnes ikke.`,
        hint: `Skriv ${oneOf(keyOf(path), shown, issue.values.map(String))}.`,
      };
    default:
      return {
        rule: 'value-format',
        message: `\`${isItem(path) ? shown : `${keyOf(path)}: ${shown}`}\` kan ikke brukes${underGroup(path)}.`,
        hint: issue.message,
      };
  }
}

function missingField(issue: z.core.$ZodIssue): Words {
  const { path } = issue;
  return {
    rule: 'key-missing',
    message: `Feltet \`${nameOf(path)}\` mangler.`,
    hint:
      issue.code === 'invalid_value' ? choices(issue) : `Legg til en linje: \`${keyOf(path)}: …\`.`,
  };
}

function emptyValue(issue: z.core.$ZodIssue, value: unknown, isOptional: boolean): Words {
  const { path } = issue;
  const isList = Array.isArray(value);
  return {
    rule: 'value-empty',
    message: isList ? `\`${nameOf(path)}\` er en tom liste.` : `${subjectOf(path)} er tomt.`,
    hint: issue.code === 'invalid_value' ? choices(issue) : emptyHint(path, isOptional, isList),
  };
}

function choices({ path, values }: z.core.$ZodIssueInvalidValue): string {
  return `Skriv ${oneOf(keyOf(path), '', values.map(String))}.`;
}

function subjectOf(path: Path): string {
  return isItem(path) ? `Et punkt i \`${nameOf(path)}\`` : `\`${nameOf(path)}\``;
}

function underGroup(path: Path): string {
  const group = nameOf(path).split('.').slice(0, -1).join('.');
  return group === '' ? '' : ` under \`${group}\``;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
