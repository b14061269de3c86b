import { describe, expect, it } from 'vitest';
import { problemsOf, toldOf } from './render.ts';

describe('checkEmphasis', () => {
  it.each([
    ['a **b **c', 'Skriv `**b**` i stedet for `**b **`.'],
    ['a ** b**', 'Skriv `**b**` i stedet for `** b**`.'],
  ])('puts %j right', (text, correct) => {
    expect(problemsOf(text)).toMatchObject([{ rule: 'emphasis-leftover', hint: correct }]);
  });

  it('tells of each that stands alone', () => {
    expect(toldOf('a ** b\n\n**c\n\n*d* **')).toEqual([
      '1:3 emphasis-leftover',
      '3:1 emphasis-leftover',
      '5:5 emphasis-leftover',
    ]);
  });

  it.each(['**a**', '\\*\\*a', '`**`', 'a * b', '***a***', '****', '2 \\** 3'])(
    'leaves %j alone',
    (text) => {
      expect(toldOf(text)).toEqual([]);
    },
  );
});
