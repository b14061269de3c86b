import type { Paragraph } from 'mdast';
import type { MarkdownFile } from './markdown-file.ts';
import { sourceOf } from './source-place.ts';

interface ParagraphLine {
  /** Without the quotes and blanks it stands behind. */
  readonly text: string;
  /** In the paragraph's source. */
  readonly index: number;
}

/** The lines of a paragraph, as the editor wrote them. */
export function paragraphLines(paragraph: Paragraph, file: MarkdownFile): readonly ParagraphLine[] {
  const lines = sourceOf(paragraph, file).matchAll(/^([ \t>]*)(.*)$/gm);
  return [...lines].map(({ 1: before = '', 2: text = '', index }) => ({
    text,
    index: index + before.length,
  }));
}
