import { expect, it } from 'vitest';
import { saysNothing } from '../../../../../lib/content/markdown/says-nothing.ts';

it.each([
  ['IMG_0123.JPG', true],
  ['skjermbilde.png', true],
  ['Bilde', true],
  ['foto 3', true],
  [' alt-tekst ', true],
  ['Bilde av havna', false],
  ['Kart.', false],
  ['Havna i 2025', false],
  ['', false],
])('«%s» says nothing: %s', (alt, says) => {
  expect(saysNothing(alt)).toBe(says);
});
