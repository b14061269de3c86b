import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { invisibleSigns } from '../source/invisible-signs.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { placeInSource, sourceOf } from './source-place.ts';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** Those by name. */
const named =
  /^&(?:ZeroWidthSpace|NegativeVery\w+|NegativeTh\w+|NegativeMe\w+|NoBreak|zwj|zwnj|lrm|rlm|af|ApplyFunction|it|InvisibleTimes|ic|InvisibleComma);$/;

/** Signs nobody sees, written by their code: what guards against them in the file does not see them. */
export function checkInvisibleEntities(tree: Root, file: MarkdownFile): void {
  visit(tree, (node) => {
    if (!textsOf(node).some((text) => invisibleSigns(text).length > 0 || text.includes('\uFFFD')))
      return;
    for (const { 0: written, index } of sourceOf(node, file).matchAll(entity)) {
      if (!isInvisible(written)) continue;
      report(
        file,
        placeInSource(node, file, index),
        'invisible-entity',
        `«${written}» er koden for et tegn som ingen ser.`,
        `Slett «${written}».`,
      );
    }
  });
}

/** What readers and machines meet of a node. */
function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'text') return [node.value];
  return ['url', 'title', 'alt'].flatMap((key) => {
    const value: unknown = Object.entries(node).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? [value] : [];
  });
}

function isInvisible(written: string): boolean {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(written) ?? [];
  if (hex === undefined && decimal === undefined) return named.test(written);
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
  if (code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code < 0xe0_00)) return true;
  return invisibleSigns(String.fromCodePoint(code)).length > 0;
}
