import type { Image, ImageReference, Nodes, Root } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { addressInSource } from './address-in-source.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { report } from './report.ts';
import { sourceOf, startOf } from './source-place.ts';

const plain = remark().freeze();

/** Of what makes words bold or code, the words are left. */
const harmless: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
] as const);

/** A picture's text is text alone: of links, breaks and HTML in it some would be lost, or read out as signs. */
export function checkPictureTexts(tree: Root, file: MarkdownFile): void {
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    if (isPlain(labelOf(node, file))) return;
    report(
      file,
      startOf(node),
      'picture-alt-markup',
      'Teksten til bildet har en lenke, et linjeskift eller HTML. Den skal bare ha ord.',
      'Skriv bare ordene mellom hakeparentesene.',
    );
  });
}

function isPlain(label: string): boolean {
  let found = !/(?<!\\)\[\^[^\]]/.test(label);
  // The word before it keeps it from being a heading or a list.
  visit(plain.parse(`x ${label}`), ({ type }) => {
    found &&= harmless.has(type);
  });
  return found;
}

/** What stands between the brackets. */
function labelOf(node: Image | ImageReference, file: MarkdownFile): string {
  const source = sourceOf(node, file);
  const signs = node.type === 'image' ? '](' : '][';
  const found = node.type === 'image' ? addressInSource(node, file) : undefined;
  const end = source.lastIndexOf(signs, found?.index);
  return source.slice('!['.length, end < 0 ? -1 : end);
}
