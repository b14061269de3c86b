import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { contextOf, type MarkdownFile } from './markdown-file.ts';

/** Gathers the words of each block at the top level, as checksums are taken of them. */
export function collectBlocks(tree: Root, file: MarkdownFile): void {
  contextOf(file).blocks.push(...tree.children.map((block) => textOf(block)));
}
