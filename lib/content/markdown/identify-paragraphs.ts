import type { Root } from 'mdast';
import { contextOf, type MarkdownFile } from './markdown-file.ts';

/** Numbers the paragraphs at the top level of words that are cited: `avsnitt-1` and on. */
export function identifyParagraphs(tree: Root, file: MarkdownFile): void {
  const { input, fragments } = contextOf(file);
  if (!input.numbered) return;
  const paragraphs = tree.children.filter((block) => block.type === 'paragraph');
  for (const [index, paragraph] of paragraphs.entries()) {
    const id = `avsnitt-${index + 1}`;
    paragraph.data = { ...paragraph.data, hProperties: { id } };
    fragments.push(id);
  }
}
