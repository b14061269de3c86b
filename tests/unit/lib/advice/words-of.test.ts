import { expect, it } from 'vitest';
import { wordsOf } from '../../../../lib/advice/words-of.ts';

it.each([
  ['Byen har to deler.', ['Byen', 'har', 'to', 'deler']],
  ['EU-arbeid, bl.a. «Åbo/Turku» – 3,5 km', ['EU-arbeid', 'bl.a', 'Åbo', 'Turku', '3,5', 'km']],
  ['kl. 12.30 på by.example', ['kl', '12.30', 'på', 'by.example']],
  ['Nils’ og Kari’s, e\u0301n', ['Nils', 'og', 'Kari’s', 'e\u0301n']],
  ['se \uFFFC\uFFFC \uFFFC her', ['se', '\uFFFC\uFFFC', '\uFFFC', 'her']],
  ['– … 20.\u00A0mai', ['20', 'mai']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
