import { stringify } from 'yaml';
import { codeSpan } from '../code-span.ts';
import type { Mending } from './mending.ts';

/** A line of fields taken apart: put together again it is the line, but for blanks at its end. */
export interface YamlLine {
  readonly indent: string;
  /** The hyphens of list items, with their blanks. */
  readonly dash: string;
  /** With its colon and what stands between it and the value. Empty where there is none. */
  readonly key: string;
  readonly value: string;
}

const parts =
  /^(?<indent>\s*)(?<dash>(?:-\s+)*)(?<key>(?:"[^"]*"|'[^']*'|[^\s:"'#[\]{}-][^\s:]*)\s*:(?:\s+|$))?(?<value>.*)$/;

export function splitLine(line: string): YamlLine {
  const { indent = '', dash = '', key = '', value = '' } = parts.exec(line)?.groups ?? {};
  return { indent, dash, key, value: value.trimEnd() };
}

/** The line with a part changed. The hint shows the field alone, or the item where it is the item that changes. */
export function withChange(line: YamlLine, change: Partial<YamlLine>, message?: string): Mending {
  const { indent, dash, key, value } = { ...line, ...change };
  const shown = `${key === '' || change.dash ? dash : ''}${key}${value}`;
  return {
    right: `${indent}${dash}${key}${value}`,
    ...(message === undefined ? {} : { message }),
    hint: `Skriv ${codeSpan(shown)}.`,
  };
}

/** A text as a value on one line, in quotes only where it must have them. */
export function asValue(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** A text as a value in quotes: double ones, unless there are some in the text. */
export function quoted(text: string): string {
  const written = asValue(text);
  return /^["']/.test(written)
    ? written
    : stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
}
