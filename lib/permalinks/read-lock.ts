import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ContentError } from '../content/content-error.ts';
import type { Problem } from '../content/problem.ts';
import { decodeText } from '../content/source/decode-text.ts';
import { fileFault } from '../content/source/file-fault.ts';

/** The file in a content folder that remembers every address ever published. */
export const lockFileName = 'permalinks.lock.json';

const lockSchema = z.strictObject({
  pages: z.record(z.string(), z.strictObject({ id: z.string(), fragments: z.array(z.string()) })),
});

/** Every published address with its page's id and fragments. */
export type LockedPages = z.infer<typeof lockSchema>['pages'];

export interface Lock {
  /** As problems print it. */
  readonly file: string;
  readonly pages: LockedPages;
  /** The line an address stands on, from 1. */
  readonly lineOf: (address: string) => number;
}

/** Reads the lock file. Throws a `ContentError` where it is not one: the build wrote it, something else has been at it. */
export function readLock(path: string, printed: string): Lock {
  const text = decodeText(readFileSync(path)) ?? '';
  const lines = text.split('\n');
  const result = lockSchema.safeParse(parseJson(text));
  if (!result.success) throw new ContentError([unreadable(printed, lines)]);
  return {
    file: printed,
    pages: result.data.pages,
    lineOf: (address) => lines.findIndex((line) => line.includes(`"${address}":`)) + 1,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(file: string, lines: readonly string[]): Problem {
  const conflict = lines.findIndex((line) => line.startsWith('<<<<<<<'));
  return fileFault(
    file,
    'lock-unreadable',
    'Fila som husker publiserte adresser, kan ikke leses.',
    conflict === -1
      ? 'Hent fila tilbake slik den var. Den skrives av byggingen og skal ikke endres for hånd.'
      : 'Behold linjene fra begge sider, og slett dem som begynner med «<<<<<<<», «=======» og «>>>>>>>».',
    { line: Math.max(conflict, 0) + 1, column: 1 },
  );
}
