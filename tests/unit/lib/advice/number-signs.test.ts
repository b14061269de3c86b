import { expect, it } from 'vitest';
import { numberSigns } from '../../../../lib/advice/number-signs.ts';
import { mended } from './mended.ts';

it.each([
  ['10.000 og 1.250.000.', ['10.000 → 10_000', '1.250.000 → 1_250_000']],
  ['10,000 og 1,250,000', ['10,000 → 10_000', '1,250,000 → 1_250_000']],
  ['10000, 250000 og 2500000', ['10000 → 10_000', '250000 → 250_000', '2500000 → 2_500_000']],
  ['3.5 prosent, 12.75 %, 2.1 millioner', ['3.5 → 3,5', '12.75 → 12,75', '2.1 → 2,1']],
])('%j is mended', (text, mends) => {
  expect(mended(numberSigns, text)).toEqual(mends);
});

it.each([
  '10 000, 1000 og 4200',
  '3,5 prosent og 3,125 liter',
  '0.500',
  'kl. 12.30 på nivå 2.1',
  '20.06.2018 og 20.6.',
  '192.168.100.200',
  '05000, 55556000, 5020 By og 964338531',
  'v10.000 og 10.000-12.000',
])('%j is right', (text) => {
  expect(mended(numberSigns, text)).toEqual([]);
});
