import { expect, it } from 'vitest';
import { quoteSigns } from '../../../../lib/advice/quote-signs.ts';
import { mended } from './mended.ts';

it.each([
  ['Planen "Grønn by" og "Blå by".', ['"Grønn by" → «Grønn by»', '"Blå by" → «Blå by»']],
  ['Planen “Grønn by”', ['“Grønn by” → «Grønn by»']],
  ['Planen „Grønn by”', ['„Grønn by” → «Grønn by»']],
  ['Planen „Grønn by“', ['„Grønn by“ → «Grønn by»']],
  ['("Grønn by")', ['"Grønn by" → «Grønn by»']],
])('%j is mended', (text, mends) => {
  expect(mended(quoteSigns, text)).toEqual(mends);
});

it.each(['«Grønn by»', '5" og 7"', 'en "', '‘ord’', 'Nils’ båt'])('%j is right', (text) => {
  expect(mended(quoteSigns, text)).toEqual([]);
});
