import { expect, it } from 'vitest';
import { lineStartsOf, positionAt } from '../../../../../lib/content/markdown/line-starts.ts';

it('finds the line and column of every character', () => {
  const text = 'en\n\nto\ntre';
  const starts = lineStartsOf(text);
  expect(starts).toEqual([0, 3, 4, 7]);
  expect([0, 1, 2, 3, 4, 6, 7, 10].map((offset) => positionAt(starts, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
    { line: 4, column: 1 },
    { line: 4, column: 4 },
  ]);
});

it('knows one line in an empty text', () => {
  expect(positionAt(lineStartsOf(''), 0)).toEqual({ line: 1, column: 1 });
});
