import type { Nodes } from 'mdast';
import type { MarkdownFile } from './markdown-file.ts';

/** «Slett «…».» of what stands between two characters of a node's source, with one of the blanks around it. */
export function deletion(node: Nodes, start: number, end: number, file: MarkdownFile): string {
  const source = String(file);
  const [from, to] = [start, end].map((index) => (node.position?.start.offset ?? 0) + index);
  const isBetween = source[(from ?? 0) - 1] === ' ' && source[to ?? 0] === ' ';
  return `Slett «${source.slice(from, to)}${isBetween ? ' ' : ''}».`;
}
