import { expect, it } from 'vitest';
import { toldOf } from './render.ts';

it('tells of the depth first, and of nothing else', () => {
  const text = `${'*a '.repeat(2000)}\n\n${'>'.repeat(30)} <b>a</b>`;
  expect(toldOf(text)).toEqual(['3:1 nesting-deep']);
});
