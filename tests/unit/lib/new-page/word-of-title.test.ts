import { expect, it } from 'vitest';
import { wordOfTitle } from '../../../../lib/new-page/word-of-title.ts';

it.each([
  ['Rene elver', 'rene-elver'],
  ['Ærlig økonomi på Åsane', 'aerlig-okonomi-pa-asane'],
  ['Mål 1: «vi» & dere', 'mal-1-vi-dere'],
  ['?! –', ''],
  ['Шум', ''],
  [
    'Strategien, handlingsplanen, kommuneplanen og alt det andre vi har skrevet',
    'strategien-handlingsplanen-kommuneplanen-og-alt-det-andre-vi',
  ],
  ['a'.repeat(70), 'a'.repeat(60)],
  [`${'a'.repeat(60)} b`, 'a'.repeat(60)],
])('the word of «%s» is «%s»', (title, word) => {
  expect(wordOfTitle(title)).toBe(word);
});
