import { describe, expect, it } from 'vitest';
import { outOfOrder } from '../../../../../lib/content/rules/out-of-order.ts';

/** What is to be moved, as words. */
const moves = (letters: string) =>
  outOfOrder([...letters], (a, b) => a.localeCompare(b)).map(
    ({ item, direction, beside }) => `${item} ${direction} ${beside}`,
  );

describe('outOfOrder', () => {
  it.each(['', 'a', 'abc', 'aabbc'])('finds nothing in «%s»', (letters) => {
    expect(moves(letters)).toEqual([]);
  });

  it.each([
    ['ba', ['a up b']],
    ['abdec', ['c up d']],
    ['dabc', ['d down c']],
    ['caabd', ['c down b']],
    ['abcab', ['a up b', 'b up c']],
    ['eabcd', ['e down d']],
    ['cba', ['b up c', 'a up c']],
  ])('moves as few as can be in «%s»', (letters, expected) => {
    expect(moves(letters)).toEqual(expected);
  });

  it('takes no time for a list turned round', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => -index);
    const start = performance.now();
    expect(outOfOrder(items, (a, b) => a - b)).toHaveLength(19_999);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
