import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { markableLanguages } from './directive-names.ts';

/** `:en[…]` and `:::en … :::` say which language their words are in (WCAG 3.1.2). */
export function markLanguages(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'textDirective' && node.type !== 'containerDirective') return;
    if (!markableLanguages.includes(node.name)) return;
    node.data = {
      ...node.data,
      hName: node.type === 'textDirective' ? 'span' : 'div',
      hProperties: { lang: node.name, ...(node.name === 'ar' ? { dir: 'rtl' } : {}) },
    };
  });
}
