import { describe, expect, it } from 'vitest';
import { problemsOf, toldOf } from './render.ts';

describe('checkTables', () => {
  it.each([
    ['| a |\n| - |\n| b | c |', ['3:5 table-cells']],
    ['| a |\n| - |\n| b | | *c* |', ['3:7 table-cells']],
    ['> a | b\n> --- | ---\n> c | d | e', ['3:9 table-cells']],
    ['| a |\n| - |\n| `b|c` |', ['3:5 table-cells']],
    ['a | b\n---|', ['2:1 table-malformed']],
    ['|---|---|', ['1:1 table-malformed']],
    ['a\n|b|c|\n|d|e|', ['2:1 table-malformed']],
  ])('tells of %j', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });

  it.each([
    ['| a \\| b | c |\n| - |', '| --- | --- |'],
    ['a | b | c\n:-:|--', '| --- | --- | --- |'],
  ])('counts the columns of %j', (text, line) => {
    expect(problemsOf(text).map(({ hint }) => hint)).toEqual([
      `Skriv \`${line}\` i stedet for \`${text.split('\n')[1]}\`.`,
    ]);
  });

  it.each([
    '| a |\n| - |\n| b | |',
    '| a | b |\n| - | - |\n| c |',
    'a | b',
    '|a|',
    'a\n- b',
    '|| a ||',
  ])('leaves %j alone', (text) => {
    expect(toldOf(text)).toEqual([]);
  });
});
