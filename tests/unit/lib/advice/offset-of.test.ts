import { expect, it } from 'vitest';
import { offsetOf } from '../../../../lib/advice/offset-of.ts';
import { placeOf } from '../../../../lib/advice/place-of.ts';

const text = 'én\n\nto tre\n';

it('is where a line and a column are', () => {
  expect(offsetOf(text, { line: 1, column: 1 })).toBe(0);
  expect(offsetOf(text, { line: 3, column: 4 })).toBe(text.indexOf('tre'));
});

it('leads back to the place it came of', () => {
  const offsets = [...text].map((_, index) => offsetOf(text, placeOf(text, index)));
  expect(offsets).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
