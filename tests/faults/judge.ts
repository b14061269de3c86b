import type { Asked } from './load.ts';

/** A fault that nobody met shows nothing. */
export const fewestMet = 500;

export interface Verdict {
  /** How many requests were under way while the fault lasted. */
  readonly met: number;
  /** Requests without a whole answer of the status and the bytes they ought to have. */
  readonly failed: readonly Asked[];
}

/** Which requests a fault met (from and to in milliseconds), and which failed. */
export function judge(
  asked: readonly Asked[],
  [from, to]: readonly [number, number],
  known: ReadonlySet<string>,
): Verdict {
  return {
    met: asked.filter(({ began, ended }) => began <= to && ended >= from).length,
    failed: asked.filter(({ status, digest }) => status !== 200 || !known.has(digest ?? '')),
  };
}
