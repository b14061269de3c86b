import { expect, it } from 'vitest';
import { placeOf } from '../../../../lib/live-check/place-of.mjs';

const text = 'tittel: Å\r\n\r\n#### Kontakt oss\r\nSe «<b>her</b>».';

it.each([
  ['a word', 1, 9, 'Skriv noe annet.', 9, 10],
  ['the rest of a word', 3, 8, 'Skriv noe annet.', 8, 13],
  ['a blank', 3, 5, 'Skriv noe annet.', 5, 5],
  ['the end of a line', 1, 10, 'Skriv noe annet.', 10, 10],
  ['an empty line', 2, 1, 'Skriv noe annet.', 1, 1],
  ['a line that is not there', 9, 1, 'Skriv noe annet.', 1, 1],
  ['what is to be replaced but is not there', 3, 1, 'Skriv `##` i stedet for `###x`.', 1, 5],
])('a problem underlines %s', (_what, line, column, hint, from, to) => {
  expect(placeOf({ line, column, hint }, text)).toEqual({
    place: { start: { line, column: from }, end: { line, column: to } },
  });
});

it('a problem underlines what is to be replaced, and says by what', () => {
  const hint = 'Skriv `**her**` i stedet for `<b>her</b>`.';
  expect(placeOf({ line: 4, column: 1, hint }, text)).toEqual({
    place: { start: { line: 4, column: 5 }, end: { line: 4, column: 15 } },
    mending: { actual: '<b>her</b>', expected: ['**her**'] },
  });
});
