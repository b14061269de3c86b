import type { Root } from 'mdast';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { markdownWords } from './markdown-words.ts';
import { wrapper } from './wrapper.ts';

/**
 * Puts each numbered paragraph in a box with its number beside it, a link to itself: not in it,
 * so that the words stay as they are.
 */
export function linkParagraphs(tree: Root, file: MarkdownFile): void {
  const words = markdownWords[contextOf(file).input.language];
  let number = 0;
  tree.children = tree.children.map((block) => {
    const id = block.data?.hProperties?.['id'];
    if (block.type !== 'paragraph' || typeof id !== 'string') return block;
    number += 1;
    const hidden = wrapper('span', { className: ['visually-hidden'] }, [
      { type: 'text', value: `${words.paragraphLink} ` },
    ]);
    const link = wrapper('a', { className: ['paragraph-link'], href: `#${id}` }, [
      hidden,
      { type: 'text', value: String(number) },
    ]);
    return wrapper('div', { className: ['numbered'] }, [link, block]);
  });
}
