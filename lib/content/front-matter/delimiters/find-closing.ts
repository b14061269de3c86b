import type { Problem } from '../../problem.ts';
import { fileFault } from '../../source/file-fault.ts';
import { delimiterProblem } from './delimiter-problem.ts';
import { isBlank, isField, isFieldOfPage, isText, looksLikeDelimiter } from './line-kinds.ts';

interface Closing {
  /** With the lines that pass for the end of the fields left empty. */
  readonly fields: readonly string[];
  /** The number of lines above the body. */
  readonly bodyAfter: number;
  readonly problems: readonly Problem[];
}

/** Finds the line that closes the fields, which begin at the index `start`. */
export function findClosing(lines: readonly string[], start: number, file: string): Closing {
  const exact = findExact(lines, start);
  const near = indexFrom(lines, start, isNear);
  const text = findText(lines, start, exact, near);
  if (exact !== undefined && text === undefined) return closedAt(lines, start, exact, file);
  if (near !== undefined && near < (text ?? lines.length)) {
    return {
      fields: lines.slice(start, near),
      bodyAfter: near + 1,
      problems: delimiterProblem(lines[near] ?? '', near, file),
    };
  }
  const end = text ?? lines.length;
  const last = lines.slice(0, end).findLastIndex((line) => !isBlank(line));
  return {
    fields: lines.slice(start, last + 1),
    bodyAfter: last + 1,
    problems: [unclosed(file, last)],
  };
}

/** The last of the lines that are exactly right, as long as nothing but fields stands between them. */
function findExact(lines: readonly string[], start: number): number | undefined {
  const first = indexFrom(lines, start, (line) => line === '---');
  if (first === undefined) return undefined;
  const next = findExact(lines, first + 1);
  if (next === undefined) return first;
  const between = lines.slice(first + 1, next);
  return between.some(isFieldOfPage) && !between.some(isText) ? next : first;
}

/** Closed as it should be; a line above that begins so would close them too. */
function closedAt(lines: readonly string[], start: number, exact: number, file: string): Closing {
  const isAnother = (line: string) => line.startsWith('---');
  const fields = lines.slice(start, exact);
  return {
    fields: fields.map((line) => (isAnother(line) ? '' : line)),
    bodyAfter: exact + 1,
    problems: fields.flatMap((line, index) =>
      isAnother(line) ? [inFields(line, start + index, file)] : [],
    ),
  };
}

/**
 * Where the text begins that stands in the place of fields, when none follow it before the line that
 * is exactly right. Below an empty line, unless no line comes near to closing the fields.
 */
function findText(
  lines: readonly string[],
  start: number,
  exact: number | undefined,
  near: number | undefined,
): number | undefined {
  const end = exact ?? lines.length;
  const firstField = indexFrom(lines, start, isField);
  if (firstField === undefined) return undefined;
  const isBelowBlank = (index: number) => isBlank(lines[index - 1] ?? '');
  const found = indexFrom(
    lines,
    firstField + 1,
    (line, index) => isText(line) && (near === undefined || isBelowBlank(index)),
  );
  if (found === undefined || found >= end) return undefined;
  return lines.slice(found, end).some(isFieldOfPage) ? undefined : found;
}

function isNear(line: string): boolean {
  return line.startsWith('---') || looksLikeDelimiter(line);
}

function indexFrom(
  lines: readonly string[],
  start: number,
  holds: (line: string, index: number) => boolean,
): number | undefined {
  const found = lines.findIndex((line, index) => index >= start && holds(line, index));
  return found === -1 ? undefined : found;
}

function inFields(line: string, index: number, file: string): Problem {
  return fileFault(
    file,
    'front-matter-delimiter',
    `Linjen «${line}» begynner med «---», som om feltene sluttet her.`,
    'Slett linjen. Hører den til verdien over, begynn den med to mellomrom.',
    { line: index + 1, column: 1 },
  );
}

function unclosed(file: string, last: number): Problem {
  return fileFault(
    file,
    'front-matter-unclosed',
    'Feltene slutter aldri.',
    'Legg til linjen `---` under denne, mellom feltene og teksten.',
    { line: last + 1, column: 1 },
  );
}
