import type { Problem } from '../problem.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Entry } from './entry.ts';
import { entryProblem } from './entry-problem.ts';

/** Something in a language's folder, and whether it may stand there. */
export interface JudgedEntry extends Entry {
  /** From 1: which it is of those that have its name, or would have it were all names right. */
  readonly copy: number;
  readonly problem?: Problem;
}

/** Holds each entry to what its name and its place may be. Of those with one name, the first has it. */
export function judgeEntries(
  entries: readonly Entry[],
  folder: ContentFolder,
): readonly JudgedEntry[] {
  const byPath = Map.groupBy(entries, ({ path }) => path);
  return entries.map((entry) => {
    const same = byPath.get(entry.path) ?? [entry];
    const copy = same.indexOf(entry) + 1;
    const problem = entryProblem(entry, { first: same[0] ?? entry, copy }, folder);
    return { ...entry, copy, ...(problem === undefined ? {} : { problem }) };
  });
}
