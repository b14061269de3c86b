import { expect, it } from 'vitest';
import { copyWidths } from '../../../../lib/media/copy-widths.ts';

it.each([
  [8000, [480, 800, 1200, 1600, 2400]],
  [2400, [480, 800, 1200, 1600, 2400]],
  [1000, [480, 800, 1000]],
  [480, [480]],
  [30, [30]],
])('an original %i wide is copied no wider', (original, widths) => {
  expect(copyWidths(original)).toEqual(widths);
});
