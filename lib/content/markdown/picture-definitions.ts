import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The names of the definitions that pictures refer to: their addresses are not links. */
export function pictureDefinitions(tree: Root): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void names.add(identifier));
  return names;
}
