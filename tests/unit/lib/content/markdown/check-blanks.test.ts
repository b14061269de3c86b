import { describe, expect, it } from 'vitest';
import { toldOf } from './render.ts';

describe('checkBlanks', () => {
  it.each([
    ['a  b', ['1:2 double-blank']],
    ['a \tb', ['1:2 tab-in-text']],
    ['a\u00A0 b\n*c*  d', ['1:2 double-blank', '2:4 double-blank']],
    ['| a  b |\n| - |', ['1:4 double-blank']],
    ['[a  b](/c)', ['1:3 double-blank']],
  ])('tells of %j', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });

  it.each([
    'a  \nb',
    'a \n b',
    '>  a\n>   b',
    '- a\n\n   b',
    '`a  b`',
    '```\na  b\n```',
    '|  a  |\n| --- |',
    'a\u00A0b',
    '## a  ',
    '1.\tA',
  ])('leaves %j alone', (text) => {
    expect(toldOf(text)).toEqual([]);
  });

  it('leaves words that are not ours as they are', () => {
    expect(toldOf('a  b\tc', { numbered: true })).toEqual([]);
  });
});
