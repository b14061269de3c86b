import { expect, it } from 'vitest';
import { placeOf } from '../../../../lib/advice/place-of.ts';

it.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [5, 3, 2],
])('the sign %i is on line %i in column %i', (index, line, column) => {
  expect(placeOf('én\n\nto', index)).toEqual({ line, column });
});
