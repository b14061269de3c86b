import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

interface Definitions {
  /** Nothing refers to them. */
  readonly unused: readonly Definition[];
  /** Each with the one that has its name, and holds. */
  readonly duplicates: ReadonlyMap<Definition, Definition>;
}

/** The addresses that stand on lines of their own, but for those that links and pictures use. */
export function readDefinitions(tree: Root): Definitions {
  const referred = new Set<string>();
  const defined = new Map<string, Definition>();
  const duplicates = new Map<Definition, Definition>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      referred.add(node.identifier);
    }
    if (node.type !== 'definition') return;
    const first = defined.get(node.identifier);
    if (first === undefined) defined.set(node.identifier, node);
    else duplicates.set(node, first);
  });
  const unused = [...defined.values()].filter(({ identifier }) => !referred.has(identifier));
  return { unused, duplicates };
}
