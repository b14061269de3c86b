import type { Position } from '../content/position.ts';

/** The line and column of the character `index` of a text. */
export function placeOf(text: string, index: number): Position {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
