import { expect, it } from 'vitest';
import { fillerIn } from '../../../../../lib/content/markdown/filler-in.ts';

it.each([
  ['Her: TODO.', 'TODO', 5],
  ['LOREM IPSUM dolor', 'LOREM IPSUM', 0],
  ['TBD og lorem ipsum', 'TBD', 0],
  ['lorem ipsum og FIXME', 'lorem ipsum', 0],
])('finds the first in «%s»', (text, words, index) => {
  expect(fillerIn(text)).toEqual({ words, index });
});

it.each(['Todo er spansk', 'TODOS', 'METODO', 'ÅTBD', 'loremipsum', 'fixme'])(
  'finds none in «%s»',
  (text) => {
    expect(fillerIn(text)).toBeUndefined();
  },
);
