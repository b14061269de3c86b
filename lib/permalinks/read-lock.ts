import { z } from 'zod';
import { ContentError } from '../content/content-error.ts';
import type { Problem } from '../content/problem.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { readText } from '../content/source/read-text.ts';
import type { TextLimits } from '../content/source/source-limits.ts';
import { type Language, languages } from '../languages/language.ts';
import { lockFault } from './lock-fault.ts';

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
  /** Every address that the page with an id has been published at. */
  readonly addressesOf: (language: Language, id: string) => readonly string[];
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
  const pages = parsePages(text, printed);
  const lines = linesOf(text, printed);
  const addresses = Map.groupBy(Object.entries(pages), ([address, { id }]) =>
    keyOf(languageOf(address), id),
  );
  return {
    file: printed,
    pages,
    addressesOf: (language, id) =>
      (addresses.get(keyOf(language, id)) ?? []).map(([address]) => address),
    lineOf: (address) => lines.get(address) ?? 1,
  };
}

/** Where git could not join what two have published, all of it was. */
function asOfLock(problem: Problem): Problem {
  const hint =
    'Behold linjene fra begge sider, og slett dem som begynner med «<<<<<<<», «=======» og «>>>>>>>».';
  return problem.rule === 'conflict-marker' ? { ...problem, hint } : problem;
}

/** The language of an address: bokmål has no word of its own in it. */
export function languageOf(address: string): Language {
  const [, first] = address.split('/');
  return languages.find((language) => language === first) ?? 'nb';
}

function parsePages(text: string, file: string): LockedPages {
  try {
    return lockSchema.parse(JSON.parse(text)).pages;
  } catch (error) {
    throw new ContentError([lockFault(text, file, error)]);
  }
}

function keyOf(language: Language, id: string): string {
  return `${language}/${id}`;
}

/** JSON keeps the last of two alike in silence: what the first remembers would be forgotten. */
function linesOf(text: string, file: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const address = /^\s*"(\/[^"]*)":/.exec(line)?.[1];
    if (address === undefined) continue;
    const first = found.get(address);
    if (first !== undefined) throw new ContentError([twice(file, address, first, index + 1)]);
    found.set(address, index + 1);
  }
  return found;
}

function twice(file: string, address: string, first: number, line: number): Problem {
  return fileFault(
    file,
    'lock-unreadable',
    `Adressen ${address} står to ganger i fila som husker publiserte adresser.`,
    `Flytt det som står i \`fragments\` her, til linje ${first}, og slett adressen her.`,
    { line, column: 1 },
  );
}
