import { expect, it } from 'vitest';
import { toldOf } from './render.ts';

it.each([
  ['a&#8203;b', ['1:2 invisible-entity']],
  ['a&#x200b;b &ZeroWidthSpace;', ['1:2 invisible-entity', '1:12 invisible-entity']],
  [
    'a&#0;&#xD800;&#x110000;',
    ['1:2 invisible-entity', '1:6 invisible-entity', '1:14 invisible-entity'],
  ],
  ['a&#xE0041;b', ['1:2 invisible-entity']],
  ['![a&#x202E;b](media/kart.svg)', ['1:4 invisible-entity']],
  ['[a](/b "c&#8203;d")', ['1:10 invisible-entity']],
  ['a&nbsp;b&shy;c&#160;&amp;&#8203', []],
  ['`&#8203;` &#128104;&zwj;&#128105;', []],
])('finds the codes of signs nobody sees in %s', (text, told) => {
  expect(toldOf(text)).toEqual(told);
});
