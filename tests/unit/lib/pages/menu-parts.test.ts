import { expect, it } from 'vitest';
import { menuParts } from '../../../../lib/pages/menu-parts.ts';

it.each([
  [3, 3],
  [9, 9],
  [10, 0],
])('of %i parts the menu has %i', (count, expected) => {
  const parts = Array.from({ length: count }, (_, index) => index);
  expect(menuParts(parts)).toEqual(parts.slice(0, expected));
});
