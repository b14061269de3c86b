import { wordsOf } from './words-of.ts';

/** How hard a text is to read, as Carl-Hugo Björnsson measures it (Läsbarhet, 1968). */
export interface Lix {
  readonly lix: number;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly sentenceLength: number;
  /** Words of more than six letters, of a hundred. */
  readonly longShare: number;
}

/** The words in a sentence and the share of long words, added. All is 0 where there is no word. */
export function lixOf(sentences: readonly string[]): Lix {
  const told = sentences.map(wordsOf).filter(({ length }) => length > 0);
  const words = told.flat();
  if (words.length === 0) return { lix: 0, words: 0, sentenceLength: 0, longShare: 0 };
  const sentenceLength = words.length / told.length;
  const longShare = (100 * words.filter(isLong).length) / words.length;
  return { lix: sentenceLength + longShare, words: words.length, sentenceLength, longShare };
}

/** Of more than six letters. */
export function isLong(word: string): boolean {
  return (word.match(/\p{L}/gu) ?? []).length > 6;
}
