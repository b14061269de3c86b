import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Every element of a tree in document order, or those with the given names. */
export function elements(tree: Nodes, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (names.length === 0 || names.includes(element.tagName)) found.push(element);
  });
  return found;
}
