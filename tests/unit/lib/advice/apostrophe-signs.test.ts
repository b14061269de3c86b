import { expect, it } from 'vitest';
import { apostropheSigns } from '../../../../lib/advice/apostrophe-signs.ts';
import { mended } from './mended.ts';

it.each([
  ["Kari's og Ola’s båt", ["Kari's → Karis", 'Ola’s → Olas']],
  ["EU's regler", ["EU's → EUs"]],
  ["Nils's og Max’s båt", ["Nils's → Nils’", 'Max’s → Max’']],
  [
    "PC'er, SMS’en, tv'ene og API'et",
    ["PC'er → PC-er", 'SMS’en → SMS-en', "tv'ene → tv-ene", "API'et → API-et"],
  ],
])('%j is mended', (text, mends) => {
  expect([...mended(apostropheSigns, text)].sort()).toEqual([...mends].sort());
});

it.each(['Nils’ båt', 'King’s College', "sta'n og kupper'n", "'sitat'", 'Karis', "l'état"])(
  '%j is right',
  (text) => {
    expect(mended(apostropheSigns, text)).toEqual([]);
  },
);
