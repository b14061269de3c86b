import { expect, it } from 'vitest';
import { freeWord } from '../../../../lib/new-page/free-word.ts';

it.each([
  [[], 'havn'],
  [['havn'], 'havn-2'],
  [['havn', 'havn-2', 'havn-3'], 'havn-4'],
])('where %j are taken, «%s» is free', (taken: readonly string[], free) => {
  expect(freeWord('havn', (word) => taken.includes(word))).toBe(free);
});
