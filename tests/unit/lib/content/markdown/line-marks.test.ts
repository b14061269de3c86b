import { expect, it } from 'vitest';
import { lineMarks } from '../../../../../lib/content/markdown/line-marks.ts';

it.each([
  ['> - 1. a', [0, 2, 4]],
  ['  - a', [2]],
  ['\t- a', [4]],
  ['>>> a', [0, 1, 2]],
  ['[^a]: - b', [0, 6]],
  ['- [ ] a', [0]],
  ['-a', []],
  ['1.a', []],
  ['a - b', []],
  ['-- a', []],
  ['1234567890. a', []],
  ['', []],
])('finds the marks of %j', (line, columns) => {
  expect(lineMarks(line)).toEqual(columns);
});
