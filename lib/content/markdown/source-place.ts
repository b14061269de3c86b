import type { Nodes } from 'mdast';
import type { Position } from '../position.ts';
import { positionAt } from './line-starts.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';

/** Where a node begins. Nodes that a step has added stand nowhere. */
export function startOf(node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** A node as the editor wrote it. */
export function sourceOf(node: Nodes, file: MarkdownFile): string {
  const { start, end } = node.position ?? {};
  return String(file).slice(start?.offset ?? 0, end?.offset ?? 0);
}

/** The place of the character `index` of a node's source. */
export function placeInSource(node: Nodes, file: MarkdownFile, index: number): Position {
  return positionAt(contextOf(file).lineStarts, (node.position?.start.offset ?? 0) + index);
}
