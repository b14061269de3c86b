import { expect, it } from 'vitest';
import { toldOf } from './render.ts';

it.each([
  '![a [b](/c) d](media/kart.svg)',
  '![a <b>c</b>](media/kart.svg)',
  '![a\\\nb](media/kart.svg)',
  '![a ![b](c)](media/kart.svg)',
  '![a <https://example.org>](media/kart.svg)',
])('tells of what is more than words: %j', (text) => {
  expect(toldOf(text)).toEqual(['1:1 picture-alt-markup']);
});

it.each([
  '![a *b* `c` **d**](media/kart.svg)',
  '![# a](media/kart.svg "[b](c)")',
  '![- a\nb](media/kart.svg)',
  '![1 < 2, a & b, c:d](media/kart.svg)',
  '![a [b] c](media/kart.svg)',
  '![a][k] ![k][] ![k]\n\n[k]: media/kart.svg',
])('leaves words alone: %j', (text) => {
  expect(toldOf(text)).toEqual([]);
});
