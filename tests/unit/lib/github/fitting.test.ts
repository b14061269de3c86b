import { describe, expect, it } from 'vitest';
import { fitting } from '../../../../lib/github/fitting.ts';

describe('fitting', () => {
  it('counts the lines there is room for, each with its end', () => {
    expect(fitting(['ab', 'cd', 'ef'], 6)).toBe(2);
    expect(fitting(['ab', 'cd', 'ef'], 9)).toBe(3);
  });

  it('counts bytes, not letters', () => {
    expect(fitting(['åå', 'b'], 6)).toBe(1);
  });

  it('gives none where there is no room', () => {
    expect(fitting(['ab'], -5)).toBe(0);
  });
});
