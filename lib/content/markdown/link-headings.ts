import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { markdownWords } from './markdown-words.ts';
import { wrapper } from './wrapper.ts';

/**
 * Puts each heading in a box with the link that leads to it beside it, not in it:
 * a heading is read out without the link. Former ids become empty anchors before the box.
 */
export function linkHeadings(tree: Root, file: MarkdownFile): void {
  const words = markdownWords[contextOf(file).input.language];
  visit(tree, 'heading', (heading, index, parent) => {
    const [id, ...former] = heading.data?.ids ?? [];
    if (id === undefined || parent === undefined || index === undefined) return undefined;
    heading.data = { ...heading.data, hProperties: { id } };
    const label = words.headingLink(textOf(heading).trim());
    const hidden = wrapper('span', { className: ['visually-hidden'] }, [
      { type: 'text', value: label },
    ]);
    const link = wrapper('a', { className: ['heading-link'], href: `#${id}` }, [hidden]);
    const anchors = former.map((each) => wrapper('span', { id: each }, []));
    parent.children.splice(
      index,
      1,
      ...anchors,
      wrapper('div', { className: ['heading'] }, [heading, link]),
    );
    return [SKIP, index + anchors.length + 1];
  });
}
