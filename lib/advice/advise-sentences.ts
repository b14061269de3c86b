import type { Adviser } from './adviser.ts';
import { sentencesOf } from './sentences-of.ts';
import { shownText } from './shown-text.ts';
import { wordsOf } from './words-of.ts';

const mostWords = 30;
const mostAdvice = 2;

/** The longest of the sentences that few can hold in mind. */
export const adviseSentences: Adviser = (page) =>
  page.passages
    .filter(({ isProse }) => isProse)
    .flatMap(({ text, starts }) =>
      sentencesOf(text).map((sentence) => ({
        words: wordsOf(sentence.text).length,
        opening: openingOf(sentence.text),
        offset: starts[sentence.start] ?? 0,
      })),
    )
    .filter(({ words }) => words > mostWords)
    .sort((a, b) => b.words - a.words)
    .slice(0, mostAdvice)
    .map(({ words, opening, offset }) => ({
      rule: 'sentence-long',
      offset,
      message: `Setningen som begynner med «${opening}», har ${words} ord.`,
      hint: 'Sett punktum der en ny tanke begynner. Er det en oppramsing, gjør den til en liste.',
    }));

/** What one recognises a sentence by. */
function openingOf(sentence: string): string {
  const words = sentence.split(/\s+/).slice(0, 4).join(' ');
  return shownText(words).replace(/[,;:–]$/, '');
}
