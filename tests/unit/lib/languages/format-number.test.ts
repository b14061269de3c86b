import { expect, it } from 'vitest';
import { formatNumber } from '../../../../lib/languages/format-number.ts';

it('sets hard blanks between thousands', () => {
  expect([7, 1000, 1234567].map(formatNumber)).toEqual(['7', '1\u00A0000', '1\u00A0234\u00A0567']);
});
