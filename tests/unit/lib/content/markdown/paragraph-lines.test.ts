import type { Paragraph } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { paragraphLines } from '../../../../../lib/content/markdown/paragraph-lines.ts';

it('gives the lines without quotes and blanks before them, and their places', () => {
  const file = remark().processSync('');
  file.value = 'a\n\n> - en\n>   to\n> tre';
  const found: Paragraph[] = [];
  visit(remark().parse(file), 'paragraph', (paragraph) => void found.push(paragraph));
  expect(found.map((paragraph) => paragraphLines(paragraph, file))).toEqual([
    [{ text: 'a', index: 0 }],
    [
      { text: 'en', index: 0 },
      { text: 'to', index: 7 },
      { text: 'tre', index: 12 },
    ],
  ]);
});
