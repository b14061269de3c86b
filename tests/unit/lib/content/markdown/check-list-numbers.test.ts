import { describe, expect, it } from 'vitest';
import { problemsOf, toldOf } from './render.ts';

describe('checkListNumbers', () => {
  it.each([
    ['17. mai er fin', ['Skriv `17.&nbsp;mai` i stedet for `17. mai`.']],
    ['1. Mai er fin', []],
    ['a\n\n> 3. plass', ['Skriv `3\\.` i stedet for `3.`.']],
    ['2) andre', ['Skriv `2\\)` i stedet for `2)`.']],
    ['2018. Ny plan', ['Skriv `2018\\.` i stedet for `2018.`.']],
    [
      '1990. A\n2018. B',
      ['Skriv `1990\\.` i stedet for `1990.`.', 'Skriv `2018\\.` i stedet for `2018.`.'],
    ],
    ['1. A\n2. B\n4. C', ['Skriv `3.` i stedet for `4.`.']],
    ['1) A\n3) B', ['Skriv `2)` i stedet for `3)`.']],
    ['3. A\n5. B', ['Skriv `4.` i stedet for `5.`.']],
    ['2. A\n2. B', ['Skriv `3.` i stedet for `2.`.']],
  ])('says what to write in %j', (text, corrections) => {
    const hints = problemsOf(text).map(({ hint }) => hint.replace(/\. (?:`&|En liste).*$/, '.'));
    expect(hints).toEqual(corrections);
  });

  it.each([
    '1. A\n2. B',
    '1. a\n1. b',
    '0. A\n1. B',
    '3. A\n4. B',
    '2018. A\n2019. B',
    '1. a\n\nmellom\n\n2. b\n\n```\nkode\n```\n\n3. c',
    '1. Bare ett punkt',
    '- a\n- b',
    '17\\. mai',
    'a\n17. mai',
  ])('leaves %j alone', (text) => {
    expect(toldOf(text)).toEqual([]);
  });
});
