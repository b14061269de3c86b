import { describe, expect, it } from 'vitest';
import { lostProblems, mended } from '../../../../../lib/content/source/lost-problems.ts';

const told = (text: string) =>
  lostProblems(text, 'om.md').map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`,
  );

describe('lostProblems', () => {
  it('shows the first word on each line that lost a letter', () => {
    expect(told('Vi spiser bl\uFFFDb\uFFFDr.\nJa.\n\uFFFDl, \uFFFDl')).toEqual([
      '1:11 En bokstav er gått tapt: «bl\uFFFDb\uFFFDr.». Skriv bokstaven på nytt der «\uFFFD» står.',
      '3:1 En bokstav er gått tapt: «\uFFFDl,». Skriv bokstaven på nytt der «\uFFFD» står.',
    ]);
  });

  it('writes the word as it was, where that can be told', () => {
    expect(told('PÃ¥ Ã˜rland')).toEqual([
      '1:1 Bokstaver er blitt til andre tegn: «PÃ¥». Skriv `På` i stedet for `PÃ¥`.',
    ]);
  });

  it('shows a part of what is no word', () => {
    expect(told(`${'a'.repeat(90)}\uFFFD${'b'.repeat(90)}`)).toEqual([
      `1:51 En bokstav er gått tapt: «${'a'.repeat(40)}\uFFFD${'b'.repeat(39)}». Skriv bokstaven på nytt der «\uFFFD» står.`,
    ]);
  });

  it('lets what only looks alike be', () => {
    expect(told('Ærø, Ångstrøm, São Paulo, Âge, â og €')).toEqual([]);
  });
});

it('mends every letter that can be told', () => {
  expect(mended('Ã¦Ã¸Ã¥ Ã†Ã˜Ã… Ã© Â«Â» â€“ â€™')).toBe('æøå ÆØÅ é «» – ’');
});
