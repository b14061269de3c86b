import { codeSpan } from '../code-span.ts';
import type { Mending } from './mending.ts';
import { splitLine, withChange } from './yaml-line.ts';

/** The line indented as the lines around it are, or as one that belongs to the line above, or that one as this. */
export function indentMendings(lines: readonly string[], index: number): readonly Mending[] {
  const line = lines[index] ?? '';
  const places = placesAround(lines, index).filter((count) => count !== widthOf(line));
  const { indent, dash, key } = splitLine(line);
  const isJoined = dash === '' && key === '';
  return [
    ...places.map((count) => ({ ...indented(line, count, ''), at: index, isJoined })),
    ...itemAbove(lines, index),
    ...(dash === '' || key === '' ? [] : [placeMending(line, indent)]),
  ].map((mending) => ({ ...mending, message: 'Innrykket stemmer ikke.' }));
}

/** The item above, so that its fields are in line. */
function itemAbove(lines: readonly string[], index: number): readonly Mending[] {
  const at = lines.slice(0, index).findLastIndex(isWritten);
  const above = lines[at] ?? '';
  const { dash } = splitLine(above);
  const count = widthOf(lines[index] ?? '') - dash.length;
  return dash === '' || count < 0 ? [] : [{ ...indented(above, count, ''), at }];
}

/** A line that is to begin an item: in line with what was found, or with the fields below it. */
export function itemMendings(
  lines: readonly string[],
  index: number,
  start: string,
): readonly Mending[] {
  const line = lines[index] ?? '';
  const below = widthOf(lines.slice(index + 1).find(isWritten) ?? '') - 2;
  const hasFields = splitLine(line).key !== '' && below >= 0;
  const starts = hasFields ? [start, `${' '.repeat(below)}- `] : [start];
  return starts.map((one) => placeMending(line, one));
}

/** A sign that came before a field or an item by accident, as a blank. */
export function strayMendings(line: string): readonly Mending[] {
  const [, indent = '', sign = '', rest = ''] =
    /^( *)([^\s#-]{1,2} *)(- .+|[a-zæøå]+:(?:\s.*)?)$/.exec(line) ?? [];
  if (rest === '' || (!/\s$/.test(sign) && !rest.startsWith('- '))) return [];
  const message = 'Linjen begynner med et tegn for mye.';
  const inLine = ' '.repeat(indent.length + sign.length);
  return [indent, inLine].map((blanks) => ({ ...indented(rest, blanks.length, ''), message }));
}

/** A line below an item and in line with it, as an item. */
export function pointMendings(lines: readonly string[], index: number): readonly Mending[] {
  const line = splitLine(lines[index] ?? '');
  const above = splitLine(lines.slice(0, index).findLast(isWritten) ?? '');
  return line.key === '' && line.dash === '' && above.dash !== '' && above.indent === line.indent
    ? [withChange(line, { dash: '- ' }, 'Punktet begynner ikke med «- ».')]
    : [];
}

/** The line indented with two blanks for each tab, or as the lines around it are. */
export function tabMendings(lines: readonly string[], index: number): readonly Mending[] {
  const line = lines[index] ?? '';
  const parts = splitLine(line);
  if (!parts.indent.includes('\t')) {
    return [withChange(parts, { dash: parts.dash.replace(/\s+/g, ' ') })];
  }
  const spaced = parts.indent.replaceAll('\t', '  ').length;
  return [...new Set([spaced, ...placesAround(lines, index)])].map((count) =>
    indented(line, count, ' i stedet for tabulator'),
  );
}

/** The line with another beginning, of blanks and perhaps a hyphen. */
export function placeMending(line: string, start: string): Mending {
  const { dash, key, value } = splitLine(line);
  const right = `${start}${key}${value}`;
  return { right, hint: `Begynn linjen ${beginning(start, dash)}: ${codeSpan(right)}.` };
}

/** What the line is to begin with, in words. */
function beginning(start: string, dash: string): string {
  const isItem = start.includes('-');
  const count = start.replace(/-.*/, '').length;
  if (isItem && dash === '') return count === 0 ? 'med «- »' : `${inWords(count)} og «- »`;
  if (isItem || dash === '') return inWords(count);
  return count === 0 ? 'uten «- »' : `${inWords(count)} i stedet for «- »`;
}

function indented(line: string, count: number, instead: string): Mending {
  const right = ' '.repeat(count) + line.trim();
  return { right, hint: `Begynn linjen ${inWords(count)}${instead}: ${codeSpan(right)}.` };
}

function inWords(count: number): string {
  return count === 0 ? 'uten mellomrom' : `med ${spelt[count] ?? count} mellomrom`;
}

const spelt: Readonly<Record<number, string>> = {
  1: 'ett',
  2: 'to',
  3: 'tre',
  4: 'fire',
  6: 'seks',
};

/** How far in the line may have been meant to stand, the likeliest first. */
function placesAround(lines: readonly string[], index: number): readonly number[] {
  const above = lines.slice(0, index).findLast(isWritten) ?? '';
  const below = lines.slice(index + 1).find(isWritten) ?? '';
  const outer = widthOf(above);
  const inner = outer + splitLine(above).dash.length;
  const opened = /:\s*$/.test(above) ? [inner + 2] : [];
  const item = lines.slice(0, index).findLast((line) => /^\s*- /.test(line)) ?? '';
  return [...new Set([...opened, inner, outer, widthOf(item), 0, widthOf(below), inner + 2])];
}

function isWritten(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

function widthOf(line: string): number {
  return line.length - line.trimStart().length;
}
