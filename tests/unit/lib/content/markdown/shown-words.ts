import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const word = /[\p{L}\p{N}]+/gu;

/** The words a reader meets, and what the browser does with them: texts, addresses and languages of code. */
export function shownWords(html: string): readonly string[] {
  return textsIn(fromHtml(html, { fragment: true })).flatMap(
    (text) => text.replace(/%[\dA-F]{2}/g, ' ').match(word) ?? [],
  );
}

function textsIn(node: Nodes): readonly string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  const { alt, title, href, src, className } = node.type === 'element' ? node.properties : {};
  const classes = Array.isArray(className) ? className : [];
  // What the page adds repeats words that it has to show elsewhere.
  if (classes.includes('visually-hidden')) return [];
  return [
    ...[alt, title, href, src, ...classes].filter((value) => typeof value === 'string'),
    ...node.children.flatMap(textsIn),
  ];
}
