import type { Nodes } from 'mdast';

/** The lines of a node: `linje 5` or `linje 5–7`. */
export function lineRange({ position }: Nodes): string {
  const [first, last] = [position?.start.line ?? 1, position?.end.line ?? 1];
  return first === last ? `linje ${first}` : `linje ${first}–${last}`;
}
