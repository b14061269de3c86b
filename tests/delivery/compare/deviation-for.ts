import type { Comparison } from './compare-servers.ts';
import type { Deviation } from './deviations.ts';
import type { Difference } from './difference.ts';

/** The deviation that says why two answers differ in this; undefined where none does. */
export function deviationFor(
  { question, origin, nginx }: Comparison,
  { what }: Difference,
  deviations: readonly Deviation[],
): Deviation | undefined {
  return deviations.find(({ questions, on, parts, statuses }) => {
    if (questions !== undefined && !questions.test(question)) return false;
    if (on !== undefined && !on.includes(nginx?.status ?? 0)) return false;
    if (statuses === undefined) return parts?.includes(what) ?? false;
    return statuses[0] === origin?.status && statuses[1] === nginx?.status;
  });
}
