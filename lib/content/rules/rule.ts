import type { ContentSet } from '../content-set.ts';
import type { Problem } from '../problem.ts';

/** A rule that needs more than one file to judge. Faulty files are passed over: no follow-on faults. */
export type Rule = (content: ContentSet) => readonly Problem[];
