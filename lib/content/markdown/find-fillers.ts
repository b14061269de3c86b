import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { fillerIn } from './filler-in.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { placeInSource, sourceOf } from './source-place.ts';

/** Gathers the words that stand where a text is to come. */
export function findFillers(tree: Root, file: MarkdownFile): void {
  const { fillers } = contextOf(file);
  visit(tree, ['text', 'image', 'imageReference'], (node) => {
    if (node.type !== 'text' && node.type !== 'image' && node.type !== 'imageReference') return;
    const found = fillerIn(sourceOf(node, file));
    if (found === undefined) return;
    fillers.push({ words: found.words, ...placeInSource(node, file, found.index) });
  });
}
