import type { Element, Nodes } from 'hast';
import { descendants } from './descendants.ts';

/** Every element below a node in document order, or those with the given names. */
export function elements(tree: Nodes, ...names: readonly string[]): Element[] {
  return descendants(tree).filter(
    (node): node is Element =>
      node.type === 'element' && (names.length === 0 || names.includes(node.tagName)),
  );
}
