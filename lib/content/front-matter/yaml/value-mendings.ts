import { codeSpan } from '../code-span.ts';
import { nearestUrl } from '../values/nearest-url.ts';
import { withoutMarkup } from '../values/text-markup.ts';
import type { Mending } from './mending.ts';
import { asValue, quoted, splitLine, withChange, type YamlLine } from './yaml-line.ts';

/** The value of a line closed, without the signs that were meant to set it off, or in quotes. */
export function valueMendings(lines: readonly string[], index: number): readonly Mending[] {
  const line = splitLine(lines[index] ?? '');
  const { value, key, dash } = line;
  if (value === '' || (key === '' && dash === '')) return [];
  const message = quotesMessage(value);
  const plain = /^(?:url|kilde):/.test(key) ? nearestUrl(value) : withoutMarks(value);
  return [
    ...(plain === undefined ? [] : [withChange(line, { value: asValue(plain) }, message)]),
    ...joinedMendings(line, lines.slice(index + 1)),
    ...closingsOf(value).map((one) => withChange(line, { value: one })),
    withChange(line, { value: quoted(value) }, message),
  ];
}

/** Without signs for Markdown or the comma of another format; words in quotes within the text in Norwegian ones. */
function withoutMarks(value: string): string | undefined {
  const bare = withoutMarkup(value).trim();
  if (bare !== value) return bare;
  const [, words, rest] = /^"([^"\\]+)"(.+)$/.exec(value) ?? [];
  return words === undefined || rest === ',' ? words : `«${words}»${rest}`;
}

/** A text in quotes over several lines, on one. */
function joinedMendings(line: YamlLine, below: readonly string[]): readonly Mending[] {
  const [mark = ''] = /^["']/.exec(line.value) ?? [];
  const end = below.findIndex((one) => one.trimEnd().endsWith(mark));
  const more = below.slice(0, end + 1).map((one) => one.trim());
  if (mark === '' || end === -1 || more.some((one) => /^(?:- )?[a-zæøå]+:(?:\s|$)/.test(one))) {
    return [];
  }
  const { right, hint } = withChange(line, { value: [line.value, ...more].join(' ') });
  return [
    { right, below: end + 1, hint: hint.replace('Skriv', 'Skriv hele verdien på én linje:') },
  ];
}

/** A list between brackets has commas or is one name; a group has colons. The rest is text. */
function closingsOf(value: string): readonly string[] {
  if (/^["']/.test(value)) return [`${value}${value.charAt(0)}`];
  if (/^\[(?:[a-z0-9-]+$|[^\]]*,[^\]]*$)/.test(value)) return [`${value}]`];
  return /^\{[^}]*: [^}]*$/.test(value) ? [`${value}}`] : [];
}

/** Why a value must have quotes. */
function quotesMessage(value: string): string | undefined {
  if (/^["']/.test(value)) return 'Det står noe etter anførselstegnet som lukker verdien.';
  if (/^-(?:\s|$)/.test(value)) {
    return 'Verdien begynner med «-», som om den var et punkt i en liste.';
  }
  const [sign] = /^[?,[\]{}#&*!|>%@`]/.exec(value) ?? [];
  return sign && `Verdien begynner med ${codeSpan(sign)}, som har en egen betydning her.`;
}
