/**
 * The characters the site's typeface has: Latin-1, which holds all that Norwegian and English are
 * written with, and the signs of good typography. Others come in the reader's own typeface.
 */
export const faceCharacters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...'ŒœŸ–—‘’‚“”„•…′″‹›€−',
].join('');

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}
