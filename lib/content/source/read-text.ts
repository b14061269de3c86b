import type { Problem } from '../problem.ts';
import { conflictProblems } from './conflict-problems.ts';
import { decodeText } from './decode-text.ts';
import { fileFault, notUtf8 } from './file-fault.ts';
import { invisibleProblems } from './invisible-problems.ts';
import { withoutInvisible } from './invisible-signs.ts';
import { lengthProblems } from './length-problems.ts';
import { lostProblems, mended } from './lost-problems.ts';
import { readBytes, readStart } from './read-bytes.ts';
import { type TextLimits, textLimits } from './source-limits.ts';

export interface ReadText {
  /** Missing where the file cannot be used at all. */
  readonly text: string | undefined;
  /** What can be made of the beginning of a text that cannot be used. */
  readonly remains?: string;
  readonly problems: readonly Problem[];
}

/** Fields stand in it, where there are any. */
const startLength = 16_000;

/** Reads a text with all that is wrong with it as such. Never throws because of what the file is. */
export function readText(path: string, printed: string, limits: TextLimits = textLimits): ReadText {
  const bytes = readBytes(path, printed, limits.bytes, (size) => tooLarge(printed, size, limits));
  if (Buffer.isBuffer(bytes)) return textOf(bytes, printed, limits);
  const isLarge = bytes.rule === 'file-size';
  return refused([bytes], isLarge ? guess(readStart(path, startLength)) : undefined);
}

/** The text of a file that is not on the disk, in the same way. */
export function readTextIn(bytes: Uint8Array, printed: string): ReadText {
  return bytes.length > textLimits.bytes
    ? refused([tooLarge(printed, bytes.length, textLimits)], guess(bytes))
    : textOf(bytes, printed, textLimits);
}

function textOf(bytes: Uint8Array, printed: string, limits: TextLimits): ReadText {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refused([notUtf8(printed)], guess(bytes));
  const lengths = lengthProblems(decoded, printed, limits);
  if (lengths.length > 0) return refused(lengths, decoded.slice(0, startLength));
  const text = decoded.normalize('NFC');
  const conflicts = conflictProblems(text, printed);
  if (conflicts.length > 0) return refused(conflicts, text.slice(0, startLength));
  return {
    // As it was meant: what follows from these signs is not told of as well.
    text: withoutInvisible(mended(text)),
    problems: [...lostProblems(text, printed), ...invisibleProblems(text, printed)],
  };
}

function refused(problems: readonly Problem[], remains: string | undefined): ReadText {
  return { text: undefined, problems, ...(remains === undefined ? {} : { remains }) };
}

function tooLarge(printed: string, size: number, limits: TextLimits): Problem {
  return fileFault(
    printed,
    'file-size',
    `Fila er på ${inKilobytes(size)} kB. Grensen er ${inKilobytes(limits.bytes)} kB.`,
    'Gjør teksten kortere, eller del den på flere sider.',
  );
}

function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

/** Latin letters are the same in nearly every encoding, but for the zeros between those of UTF-16. */
function guess(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, startLength));
  return start.toString('latin1').replaceAll('\0', '').replace(/\r\n?/g, '\n');
}
