import type { Position } from '../position.ts';

/** Where each line of a text begins, so that a place is found without reading all that stands before it. */
export type LineStarts = readonly number[];

export function lineStartsOf(text: string): LineStarts {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The line and column of the character `offset`. */
export function positionAt(starts: LineStarts, offset: number): Position {
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
}
