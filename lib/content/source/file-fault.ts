import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';

/** A fault of a file: of all of it, unless its place is given. */
export function fileFault(
  file: string,
  rule: string,
  message: string,
  hint: string,
  place: Position = { line: 1, column: 1 },
): Problem {
  return { file, ...place, severity: 'error', rule, message, hint };
}
