import { expect, it } from 'vitest';
import { ellipsisSigns } from '../../../../lib/advice/ellipsis-signs.ts';
import { mended } from './mended.ts';

it('three full stops become one sign', () => {
  expect(mended(ellipsisSigns, 'Og så ... slutt...')).toEqual(['... → …', '... → …']);
});

it.each(['Og så …', 'slutt..', 'kapittel 1 ..... 7'])('%j is right', (text) => {
  expect(mended(ellipsisSigns, text)).toEqual([]);
});
