import { expect, it } from 'vitest';
import { spaceSigns } from '../../../../lib/advice/space-signs.ts';
import { mended } from './mended.ts';

it.each([
  ['10 000 trær og 1 250 000.', ['10 000 → 10_000', '1 250 000 → 1_250_000']],
  ['10 000 kr, 12 %, 3,5 km', ['10 000 kr → 10_000_kr', '12 % → 12_%', '3,5 km → 3,5_km']],
  ['10\u00A0000 kr', ['10_000 kr → 10_000_kr']],
  ['kr 10 000 og § 9', ['kr 10 000 → kr_10_000', '§ 9 → §_9']],
  [
    '20. juni, 1.\nmai og 5.–6. mai',
    ['20. juni → 20._juni', '1.\nmai → 1._mai', '6. mai → 6._mai'],
  ],
  ['20.juni', ['20.juni → 20._juni']],
  ['12% og 3,5%', ['12% → 12_%', '3,5% → 3,5_%']],
])('%j is mended', (text, mends) => {
  expect(mended(spaceSigns, text)).toEqual(mends);
});

it.each([
  '10\u00A0000\u00A0kr og 12\u00A0% fra 20.\u00A0juni',
  '55 56 57 58, 820 43 033 og +47 900 000',
  '50%-stilling',
  'i 2018 fikk 100 byer',
  'den 20. juniskogen',
  '20.06.2018',
  '12 krus og 3 kmh',
])('%j is right', (text) => {
  expect(mended(spaceSigns, text)).toEqual([]);
});
