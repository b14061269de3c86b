import { isScalar } from 'yaml';
import type { z } from 'zod';
import { isItem, keyOf, lineOf, nameOf } from './describe-value.ts';
import type { IssueSubject, IssueWords } from './issue-subject.ts';
import { emptyHint, oneOf } from './value-hints.ts';

/** There is nothing in the value to judge. */
export function isEmptyValue({ code }: z.core.$ZodIssue, value: unknown): boolean {
  const isBlank = typeof value === 'string' && !/[^\s\p{Cf}]/u.test(value);
  return value === null || code === 'too_small' || isBlank;
}

/** What is told of a field or an item with nothing in it. */
export function emptyValueWords(
  subject: IssueSubject,
  issue: z.core.$ZodIssue,
  value: unknown,
): IssueWords {
  const { path } = issue;
  const word = value === null ? nullAt(subject, path) : '';
  if (word !== '' && issue.code === 'invalid_type' && issue.expected === 'string') {
    const line = lineOf(path, `"${word}"`);
    return {
      rule: 'value-empty',
      message: `\`${word}\` uten anførselstegn betyr at ${nameInSentence(path)} er tomt.`,
      hint: `Skriv \`${line}\`, med anførselstegn, eller fyll inn noe annet.`,
    };
  }
  return {
    rule: 'value-empty',
    message: Array.isArray(value)
      ? `\`${nameOf(path)}\` er en tom liste.`
      : `${capital(nameInSentence(path))} er tomt.`,
    hint: hintFor(subject, issue, value),
  };
}

function hintFor(subject: IssueSubject, issue: z.core.$ZodIssue, value: unknown): string {
  const { path } = issue;
  const key = keyOf(path);
  const likely = path.length === 1 ? subject.likely[key] : undefined;
  if (likely !== undefined) return `Skriv \`${key}: ${likely}\`.`;
  return issue.code === 'invalid_value'
    ? `Skriv ${oneOf(key, '', issue.values.map(String))}.`
    : emptyHint(subject, path, value);
}

/** The word that stands for nothing, where one was written. */
function nullAt({ fields }: IssueSubject, path: readonly PropertyKey[]): string {
  const node = fields.document.getIn(path, true);
  return isScalar(node) ? (node.source ?? '') : '';
}

function nameInSentence(path: readonly PropertyKey[]): string {
  return isItem(path) ? `et punkt i \`${nameOf(path)}\`` : `\`${nameOf(path)}\``;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
