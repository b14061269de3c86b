import { expect, it } from 'vitest';
import { toldOf } from './render.ts';

it.each([
  ['##A', ['1:1 heading-malformed']],
  ['a\n> b\n> ###C', ['3:3 heading-malformed']],
  ['##\u00A0A', ['1:3 heading-malformed']],
  ['#\u00A0A', ['1:2 heading-malformed']],
  ['#a', []],
  ['#1 og ##2', []],
  ['\\##a', []],
  ['a ##b', []],
  ['#######A', []],
  ['`##A`', []],
])('reads %j as a heading that failed, or not', (text, told) => {
  expect(toldOf(text)).toEqual(told);
});
