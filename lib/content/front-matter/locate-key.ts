import { type Document, isMap, isNode, isPair, isScalar, type LineCounter, type Pair } from 'yaml';
import type { Position } from '../position.ts';

type Path = readonly PropertyKey[];

/**
 * Where a value stands in the file. A missing one: its nearest parent that is there.
 * With `of: 'key'` the key itself is pointed at.
 */
export function locateKey(
  document: Document,
  lineCounter: LineCounter,
  path: Path,
  of: 'key' | 'value' = 'value',
): Position {
  const offset =
    (of === 'key' ? keyOffset(document, path) : undefined) ?? valueOffset(document, path) ?? 0;
  const { line, col } = lineCounter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function valueOffset(document: Document, path: Path): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
    const key = keyOffset(document, path.slice(0, length));
    if (key !== undefined) return key;
  }
  return undefined;
}

function keyOffset(document: Document, path: Path): number | undefined {
  const key = fieldAt(document, path)?.key;
  return isScalar(key) ? key.range?.[0] : undefined;
}

/** The field that `path` leads to, also where its name is no text. */
export function fieldAt(document: Document, path: Path): Pair | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value ?? '') === path.at(-1),
  );
}
