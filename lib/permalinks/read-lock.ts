import { z } from 'zod';
import { ContentError } from '../content/content-error.ts';
import type { Problem } from '../content/problem.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { readText } from '../content/source/read-text.ts';
import type { TextLimits } from '../content/source/source-limits.ts';

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

/** One that remembers as many pages as a site may have. Nobody writes it by hand, nothing parses it slowly. */
const limits: TextLimits = {
  bytes: 16 * 1024 * 1024,
  lineLength: Number.POSITIVE_INFINITY,
  lines: Number.POSITIVE_INFINITY,
};

/** Reads the lock file. Throws a `ContentError` where it is not one: the build wrote it, something else has been at it. */
export function readLock(path: string, printed: string): Lock {
  const { text, problems } = readText(path, printed, limits);
  if (text === undefined || problems.length > 0) throw new ContentError(problems.map(asOfLock));
  const result = lockSchema.safeParse(parseJson(text));
  if (!result.success) throw new ContentError([unreadable(printed)]);
  const lines = linesOf(text);
  return { file: printed, pages: result.data.pages, lineOf: (address) => lines.get(address) ?? 1 };
}

/** Where git could not join what two have published, all of it was. */
function asOfLock(problem: Problem): Problem {
  const hint =
    'Behold linjene fra begge sider, og slett dem som begynner med «<<<<<<<», «=======» og «>>>>>>>».';
  return problem.rule === 'conflict-marker' ? { ...problem, hint } : problem;
}

/** The line of each address, from 1. */
function linesOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split('\n').flatMap((line, index) => {
      const address = /^\s*"(\/[^"]*)":/.exec(line)?.[1];
      return address === undefined ? [] : [[address, index + 1] as const];
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(file: string): Problem {
  return fileFault(
    file,
    'lock-unreadable',
    'Fila som husker publiserte adresser, kan ikke leses.',
    'Hent fila tilbake slik den var. Den skrives av byggingen og skal ikke endres for hånd.',
  );
}
