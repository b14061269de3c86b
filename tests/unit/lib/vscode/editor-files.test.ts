import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorFiles } from '../../../../lib/vscode/editor-files.ts';

const files = editorFiles();

it('there is a schema for pages, one for the settings, and the snippets', () => {
  expect(files.map(({ path }) => path)).toEqual([
    '.vscode/front-matter.schema.json',
    '.vscode/site.schema.json',
    '.vscode/content.code-snippets',
  ]);
});

it.each(files)('$path is as the fields are now: npm run schema', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
