import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { calloutNames } from './directive-names.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { markdownWords } from './markdown-words.ts';

/** `:::merk[Tittel]` becomes a note with a title: the editor's own, or the kind's name. */
export function buildCallouts(tree: Root, file: MarkdownFile): void {
  const { callouts } = markdownWords[contextOf(file).input.language];
  visit(tree, 'containerDirective', (node) => {
    const kind = calloutNames.get(node.name);
    if (kind === undefined) return;
    const properties = { className: ['callout', `callout-${kind}`], role: 'note' };
    node.data = { ...node.data, hName: 'div', hProperties: properties };
    const [first] = node.children;
    const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
    const title: Paragraph = hasLabel
      ? first
      : { type: 'paragraph', children: [{ type: 'text', value: callouts[kind] }] };
    title.data = { ...title.data, hProperties: { className: ['callout-title'] } };
    if (!hasLabel) node.children.unshift(title);
  });
}
