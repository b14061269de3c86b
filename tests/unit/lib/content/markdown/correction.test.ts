import { describe, expect, it } from 'vitest';
import { correction } from '../../../../../lib/content/markdown/correction.ts';

describe('correction', () => {
  it('has both in code', () => {
    expect(correction('b', 'a', 'Ellers.')).toBe('Skriv `b` i stedet for `a`.');
    expect(correction('b', 'a', 'Ellers.', 'Husk det.')).toBe(
      'Skriv `b` i stedet for `a`. Husk det.',
    );
  });

  it('has code in a longer fence where it has backticks of its own', () => {
    expect(correction('[`b`](/c)', '[`b`] (/c)', '')).toBe(
      'Skriv ```` [`b`](/c) ```` i stedet for ```` [`b`] (/c) ````.',
    );
  });

  it.each([
    ['what is as it was', 'a', 'a'],
    ['what is long', 'b', 'a'.repeat(301)],
    ['several lines', 'b', 'a\nc'],
  ])('has another word for %s', (_, right, wrong) => {
    expect(correction(right, wrong, 'Ellers.')).toBe('Ellers.');
  });
});
