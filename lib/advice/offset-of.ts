import type { Position } from '../content/position.ts';

/** Which sign of a text stands on a line and in a column. */
export function offsetOf(text: string, { line, column }: Position): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((offset, each) => offset + each.length + 1, 0) + column - 1;
}
