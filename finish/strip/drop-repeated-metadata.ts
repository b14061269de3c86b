import type { Root } from 'hast';
import { elements } from '../pages/elements.ts';

/** Takes a `<meta>` or `<link>` out of the head where an equal one stands before it, in place. */
export function dropRepeatedMetadata(tree: Root): void {
  for (const head of elements(tree, 'head')) {
    const seen = new Set<string>();
    head.children = head.children.filter((node) => {
      if (node.type !== 'element' || !/^(?:meta|link)$/.test(node.tagName)) return true;
      const key = JSON.stringify([node.tagName, Object.entries(node.properties).sort()]);
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    });
  }
}
