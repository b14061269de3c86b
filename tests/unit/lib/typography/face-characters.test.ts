import { expect, it } from 'vitest';
import { faceCharacters } from '../../../../lib/typography/face-characters.ts';

it.each([
  ['the letters of bokmål, nynorsk and English', 'abcxyzæøåABCXYZÆØÅéèêòôü0123456789'],
  ['the letters of neighbouring languages', 'äöÄÖðþÐÞßñç'],
  ['Norwegian signs', '«»–—‘’‚“”„…§%'],
  ['blanks that do not break, and the hyphen that may', '\u00a0\u00ad'],
])('has %s', (_, characters) => {
  expect([...characters].filter((one) => !faceCharacters.includes(one))).toEqual([]);
});

it('has each character once', () => {
  expect(new Set(faceCharacters).size).toBe(faceCharacters.length);
});
