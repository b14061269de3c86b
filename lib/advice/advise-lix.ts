import type { Adviser } from './adviser.ts';
import { isLong, lixOf } from './lix-of.ts';
import { sentencesOf } from './sentences-of.ts';
import { wordsOf } from './words-of.ts';

/** Above it, texts are «vanskelige». */
const limit = 50;
/** Fewer words say nothing of a text. */
const fewestWords = 100;

const list = new Intl.ListFormat('nb');

/** A page whose sentences and words are too long taken together. */
export const adviseLix: Adviser = (page) => {
  const prose = page.passages.filter(({ isProse }) => isProse);
  const sentences = prose.flatMap(({ text }) => sentencesOf(text).map((sentence) => sentence.text));
  const { lix, words, sentenceLength, longShare } = lixOf(sentences);
  if (words < fewestWords || Math.round(lix) <= limit) return [];
  const first = prose.find(({ isField }) => !isField) ?? prose[0];
  const figures = `En setning har ${Math.round(sentenceLength)} ord i snitt, og ${Math.round(longShare)} av 100 ord har mer enn seks bokstaver.`;
  return [
    {
      rule: 'lix-high',
      offset: first?.starts[0] ?? 0,
      message: `Teksten er tung å lese: lesbarhetsindeksen (liks) er ${Math.round(lix)}. Helst er den høyst ${limit}.`,
      hint: `${figures} Del de lengste setningene${shorterWords(sentences)}.`,
    },
  ];
};

/** Which words to begin with, where there are long ones. */
function shorterWords(sentences: readonly string[]): string {
  const long = new Set(sentences.flatMap(wordsOf).filter(isLong));
  const longest = [...long].sort((a, b) => b.length - a.length).slice(0, 3);
  if (longest.length === 0) return '';
  return `, og finn kortere ord for ${list.format(longest.map((word) => `«${word}»`))}`;
}
