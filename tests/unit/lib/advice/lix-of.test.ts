import { describe, expect, it } from 'vitest';
import { isLong, lixOf } from '../../../../lib/advice/lix-of.ts';

describe('lixOf', () => {
  it('adds the words in a sentence to the share of long ones', () => {
    // 8 words in 2 sentences; `internasjonal` and `strategi` have more than six letters: 4 + 25.
    expect(lixOf(['Byen har en internasjonal strategi.', 'Den er kort.'])).toEqual({
      lix: 29,
      words: 8,
      sentenceLength: 4,
      longShare: 25,
    });
  });

  it('passes over what has no words', () => {
    expect(lixOf(['–', 'Byen har to deler.'])).toEqual({
      lix: 4,
      words: 4,
      sentenceLength: 4,
      longShare: 0,
    });
  });

  it('is nothing where there are no words', () => {
    expect(lixOf([])).toEqual({ lix: 0, words: 0, sentenceLength: 0, longShare: 0 });
  });
});

describe('isLong', () => {
  it.each(['strategi', 'fjorden', 'EU-arbeid'])('is true of %s', (word) => {
    expect(isLong(word)).toBe(true);
  });

  it.each(['bygger', 'byer', '2018-2022', '\uFFFC'.repeat(9)])('is not of %s', (word) => {
    expect(isLong(word)).toBe(false);
  });
});
