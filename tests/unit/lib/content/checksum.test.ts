import { describe, expect, it } from 'vitest';
import { checksum, countInWords, wordsOf } from '../../../../lib/content/checksum.ts';
import { sha256 } from './green-city.ts';

const none = { corrections: [] };

describe('checksum', () => {
  it('is of the statement and each block, a line for each', () => {
    expect(checksum({ ...none, statement: 'Havna er ren.', blocks: ['Én.', 'To.'] })).toBe(
      sha256('Havna er ren.\nÉn.\nTo.'),
    );
  });

  it('is of the blocks alone where there is no statement', () => {
    expect(checksum({ ...none, blocks: ['Én.', 'To.'] })).toBe(sha256('Én.\nTo.'));
  });

  it('is of the empty text where there are no words', () => {
    expect(checksum({ ...none, blocks: [] })).toBe(
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('puts corrections back to what they were', () => {
    expect(
      checksum({
        statement: 'Regionen er rik.',
        blocks: ['Den er stor.'],
        corrections: [
          { fra: 'Re gionen', til: 'Regionen' },
          { fra: 'sto', til: 'stor' },
        ],
      }),
    ).toBe(sha256('Re gionen er rik.\nDen er sto.'));
  });

  it('reads a dollar sign in a correction as it stands', () => {
    expect(checksum({ blocks: ['Fem kroner.'], corrections: [{ fra: '$&', til: 'kroner' }] })).toBe(
      sha256('Fem $&.'),
    );
  });

  it.each([
    ['soft hyphens', 'innby\u00ADgger'],
    ['decomposed letters', 'innbygger'.normalize('NFD')],
    ['blanks at the ends', '  innbygger\n'],
  ])('is the same with %s', (_what, word) => {
    expect(checksum({ ...none, blocks: [word] })).toBe(sha256('innbygger'));
  });

  it('takes several blanks of any kind for one', () => {
    expect(checksum({ ...none, blocks: ['på \u00A0 en\n\tø'.normalize('NFD')] })).toBe(
      sha256('på en ø'),
    );
  });

  it('differs with one letter', () => {
    expect(checksum({ ...none, blocks: ['Havna'] })).not.toBe(
      checksum({ ...none, blocks: ['havna'] }),
    );
  });
});

describe('wordsOf', () => {
  it('keeps the order of the blocks', () => {
    expect(wordsOf({ ...none, statement: 'c', blocks: ['b', 'a'] })).toBe('c\nb\na');
  });
});

describe('countInWords', () => {
  it('counts in the words as they are shown', () => {
    const words = { blocks: ['kai og kai', 'en kai'], corrections: [{ fra: 'k', til: 'kai' }] };
    expect(countInWords(words, 'kai')).toBe(3);
  });

  it('finds a part that is composed in another way', () => {
    expect(countInWords({ ...none, blocks: ['på øya'] }, 'på'.normalize('NFD'))).toBe(1);
  });
});
