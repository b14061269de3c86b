import type { Nodes } from 'hast';

/** Every node below one, in document order. A general walk took half of what it takes to prepare a page. */
export function descendants(tree: Nodes): readonly Nodes[] {
  const found: Nodes[] = [];
  collect(tree, found);
  return found;
}

function collect(node: Nodes, found: Nodes[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    found.push(child);
    collect(child, found);
  }
}
