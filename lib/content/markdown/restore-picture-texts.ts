import type { Root } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './markdown-file.ts';
import { sourceOf } from './source-place.ts';

const plain = remark().freeze();

/** A picture's text loses what reads as a directive in it (`Kart:Havna`): it is read again as plain Markdown. */
export function restorePictureTexts(tree: Root, file: MarkdownFile): void {
  visit(tree, ['image', 'imageReference'], (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const source = sourceOf(node, file);
    if (!/:[\p{L}\d]/u.test(source)) return;
    const definition = node.type === 'imageReference' ? `\n\n[${node.label}]: x` : '';
    visit(plain.parse(source + definition), [node.type], (again) => {
      if ('alt' in again) node.alt = again.alt;
    });
  });
}
