import { expect, it } from 'vitest';
import { dashSigns } from '../../../../lib/advice/dash-signs.ts';
import { mended } from './mended.ts';

it.each([
  ['Havna - byens hjerte - er her', ['Havna - → Havna –', 'hjerte - → hjerte –']],
  ['i 2018 - altså nå', ['2018 - → 2018 –']],
  ['Havna --- byens', ['Havna --- → Havna –']],
  ['Havna--byens', ['Havna--byens → Havna – byens']],
  ['2018-2022 og kl. 9-16', ['2018-2022 → 2018–2022', '9-16 → 9–16']],
  ['5.-6. mai kl. 08:30-16.00', ['5.-6 → 5.–6', '08:30-16.00 → 08:30–16.00']],
  ['2018 - 2022', ['2018 - 2022 → 2018–2022']],
  ['2018--2022', ['2018--2022 → 2018–2022']],
  ['5 - 3 = 2', ['5 - 3 → 5 – 3']],
  ['Havna — byens', ['Havna — byens → Havna – byens']],
  ['2018—2022', ['2018—2022 → 2018–2022']],
])('%j is mended', (text, mends) => {
  expect(mended(dashSigns, text)).toEqual(mends);
});

it.each([
  'Havna – byens hjerte',
  '2018–2022',
  'hav- og havnebyer, utlån og -levering',
  '2026-11-23',
  '2026-11',
  '22-33-44-55',
  '§ 11-12 og §\u00A011-12',
  'sak 2018/12-13',
  'covid-19 og F-35',
  '9-10-åringer',
  'plan_2018-2022 og 2018-2022.pdf',
  'plan-1-2',
  '– Hei',
  'npm --silent',
])('%j is right', (text) => {
  expect(mended(dashSigns, text)).toEqual([]);
});
