import { expect, it } from 'vitest';
import { shorten } from '../../../../../lib/content/markdown/shorten.ts';

it('puts on one line what is short, and cuts what is long', () => {
  expect(shorten(' en\n  to\ttre ')).toBe('en to tre');
  expect(shorten('a'.repeat(80))).toBe('a'.repeat(80));
  expect(shorten(`${'a'.repeat(79)} b`)).toBe(`${'a'.repeat(79)}…`);
});
