import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';
import { unreadable } from './unreadable.ts';

/**
 * The bytes of a file, or why they are not read. Only a regular file is opened: a pipe never ends, and
 * a link may lead out of the folder. `tooLarge` says what is wrong with one of more than `most` bytes.
 */
export function readBytes(
  path: string,
  printed: string,
  most: number,
  tooLarge: (size: number) => Problem,
): Buffer | Problem {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return notRegular(printed);
    return stats.size > most ? tooLarge(stats.size) : readFileSync(path);
  } catch (error) {
    return unreadable(printed, 'Fila', error);
  }
}

/** The fault of what is neither a file nor a folder. */
export function notRegular(file: string): Problem {
  return fileFault(
    file,
    'file-kind',
    'Dette er ikke en vanlig fil.',
    'Legg selve fila her, ikke en lenke til den.',
  );
}

/** The first bytes of a file; none where it cannot be read. */
export function readStart(path: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  try {
    const file = openSync(path, 'r');
    const count = readSync(file, bytes, 0, length, 0);
    closeSync(file);
    return bytes.subarray(0, count);
  } catch {
    return bytes.subarray(0, 0);
  }
}
