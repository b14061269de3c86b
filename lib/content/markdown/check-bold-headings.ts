import type { Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { correction } from './correction.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { sourceOf, startOf } from './source-place.ts';

const longest = 60;
const deepest = 4;

/** Bold words alone above a text look like a heading, but nobody can jump to them. */
export function checkBoldHeadings(tree: Root, file: MarkdownFile): void {
  if (contextOf(file).input.numbered) return;
  let level = 1;
  for (const [index, block] of tree.children.entries()) {
    if (block.type === 'heading') level = block.depth;
    if (block.type !== 'paragraph' || !looksLikeHeading(block)) continue;
    const next = tree.children[index + 1];
    const heads = next?.type === 'list' || (next?.type === 'paragraph' && !looksLikeHeading(next));
    if (heads) reportBold(block, Math.min(level + 1, deepest), file);
  }
}

function looksLikeHeading({ children }: Paragraph): boolean {
  const [first, ...others] = children;
  if (first?.type !== 'strong' || others.length > 0) return false;
  const text = textOf(first);
  return text.length <= longest && /^[\p{Lu}\p{N}«]/u.test(text) && /[\p{L}\p{N}»]$/u.test(text);
}

function reportBold(paragraph: Paragraph, level: number, file: MarkdownFile): void {
  const written = sourceOf(paragraph, file);
  const hashes = '#'.repeat(level);
  report(
    file,
    startOf(paragraph),
    'bold-heading',
    'Linjen ser ut som en overskrift, men er bare fet skrift.',
    correction(
      `${hashes} ${written.slice(2, -2)}`,
      written,
      `Begynn linjen med «${hashes} », uten stjernene.`,
    ),
  );
}
