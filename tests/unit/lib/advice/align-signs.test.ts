import { describe, expect, it } from 'vitest';
import { alignSigns } from '../../../../lib/advice/align-signs.ts';

/** What stands in the source for each sign of the text. */
function aligned(text: string, source: string, from = 0, to = source.length) {
  const { starts, ends } = alignSigns(text, source, from, to);
  return starts.map((start, index) => source.slice(start, ends[index]));
}

describe('alignSigns', () => {
  it('finds a text that stands as it is', () => {
    expect(alignSigns('og', 'by og hav', 3, 9)).toEqual({ starts: [3, 4], ends: [4, 5] });
  });

  it.each([
    ['20.\u00A0mai', '20.&nbsp;mai', ['2', '0', '.', '&nbsp;', 'm', 'a', 'i']],
    ['a&b', 'a&amp;b', ['a', '&amp;', 'b']],
    ['a&x;', 'a&x;', ['a', '&', 'x', ';']],
    ['*a*', '\\*a\\*', ['*', 'a', '*']],
    ['\\a', '\\\\a', ['\\', 'a']],
    ['a\nb', 'a\n   b', ['a', '\n', 'b']],
    ['a b', 'a\n  b', ['a', '\n', 'b']],
    ['a"b', "'a\"b'", ['a', '"', 'b']],
    ["a'b", "'a''b'", ['a', "'", 'b']],
    ['a b', '>-\n  a\n  b', ['a', '\n', 'b']],
    ['æ\u{1F600}ø', 'æ\u{1F600}ø', ['æ', '\uD83D', '\uDE00', 'ø']],
  ])('finds %j in %j', (text, source, signs) => {
    expect(aligned(text, source)).toEqual(signs);
  });

  it('stays where it is where a sign is not to be found', () => {
    expect(alignSigns('axb', 'ab', 0, 2)).toEqual({ starts: [0, 1, 1], ends: [1, 1, 2] });
  });

  it('looks no further than to the end', () => {
    expect(alignSigns('b', 'aaab', 0, 3)).toEqual({ starts: [0], ends: [0] });
  });
});
