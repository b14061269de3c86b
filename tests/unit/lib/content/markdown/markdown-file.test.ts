import { remark } from 'remark';
import { expect, it } from 'vitest';
import { contextOf } from '../../../../../lib/content/markdown/markdown-file.ts';

it('refuses a file that was given no context', () => {
  expect(() => contextOf(remark().processSync('a'))).toThrow('The Markdown file has no context.');
});
