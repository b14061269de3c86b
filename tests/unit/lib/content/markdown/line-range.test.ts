import { remark } from 'remark';
import { expect, it } from 'vitest';
import { lineRange } from '../../../../../lib/content/markdown/line-range.ts';

it('names the lines of a node', () => {
  const [first, second] = remark().parse('en\n\nto\ntre').children;
  expect(first && lineRange(first)).toBe('linje 1');
  expect(second && lineRange(second)).toBe('linje 3–4');
});
