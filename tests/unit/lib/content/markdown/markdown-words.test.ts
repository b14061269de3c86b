import { expect, it } from 'vitest';
import { markdownWords } from '../../../../../lib/content/markdown/markdown-words.ts';

it('counts tables and references from the second on', () => {
  const { nb, en } = markdownWords;
  expect([nb.table('Kai', 1), nb.table('Kai', 2)]).toEqual(['Tabell: Kai', 'Tabell 2: Kai']);
  expect([en.footnoteBack(3, 1), en.footnoteBack(3, 2)]).toEqual([
    'Back to the text, note 3',
    'Back to the text, note 3 (2)',
  ]);
});
