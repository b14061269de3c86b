import { readFileSync } from 'node:fs';
import { z } from 'zod';

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

/** Reads the lock file. Throws where it is not one: it is written by the build, never by hand. */
export function readLock(path: string, printed: string): Lock {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  return {
    file: printed,
    pages: lockSchema.parse(JSON.parse(text)).pages,
    lineOf: (address) => lines.findIndex((line) => line.includes(`"${address}":`)) + 1,
  };
}
