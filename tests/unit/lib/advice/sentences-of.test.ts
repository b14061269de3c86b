import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../lib/advice/sentences-of.ts';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  it('tells where each begins', () => {
    expect(sentencesOf(' Byen er grønn.  Havna er\nren!')).toEqual([
      { text: 'Byen er grønn.', start: 1 },
      { text: 'Havna er\nren!', start: 17 },
    ]);
  });

  it.each([
    ['Kom hit! Hva? Nå.', ['Kom hit!', 'Hva?', 'Nå.']],
    ['Hun sa «Kom hit.» Så gikk hun.', ['Hun sa «Kom hit.»', 'Så gikk hun.']],
    ['Det var i 2018. Nå er det 2026.', ['Det var i 2018.', 'Nå er det 2026.']],
    ['Byer, havner osv. Alt er med.', ['Byer, havner osv.', 'Alt er med.']],
    ['Se by.example. 12 byer er med.', ['Se by.example.', '12 byer er med.']],
    ['Målet er nivå A. Det er nådd.', ['Målet er nivå A.', 'Det er nådd.']],
    ['Vi tror … Nei.', ['Vi tror …', 'Nei.']],
    [
      '(Se der.) «Nå» er da. \uFFFC\uFFFC er navnet.',
      ['(Se der.)', '«Nå» er da.', '\uFFFC\uFFFC er navnet.'],
    ],
  ])('divides %j', (text, sentences) => {
    expect(texts(text)).toEqual(sentences);
  });

  it.each([
    'Det gjelder bl.a. Åbo, f.eks. Turku og (jf. Kart 2) ca. 20 andre.',
    'Møtet er 20. juni kl. 12.30 i St. Olavs gate nr. 5.',
    'Kr. 100 er inkl. Mva., dvs. Alt, jf. § 3 pga. Loven.',
    'K. A. Vik og Kari A. Vik møtte A. B. Hansen.',
    'Den 2. verdenskrig sluttet, og 1. mai kom.',
    '«Hva?» spurte hun. og så … gikk hun',
    '3. Skole',
    'Se Meld. St. 7 og Prop. 45, s. 12.',
  ])('does not divide %j', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it.each(['', '  \n'])('finds none in %j', (text) => {
    expect(sentencesOf(text)).toEqual([]);
  });
});
