import type { Definition, Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { pictureDefinitions } from './picture-definitions.ts';
import { report } from './report.ts';
import { startOf } from './source-place.ts';

const folder = 'media/';

/** Checks and gathers every picture, and gives it its published address and its size. */
export function resolvePictures(tree: Root, file: MarkdownFile): void {
  const sizes = new Map<string, object>();
  const names = pictureDefinitions(tree);
  visit(tree, 'definition', (node) => {
    if (names.has(node.identifier)) sizes.set(node.identifier, resolve(node, file));
  });
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    checkText(node, file);
    const size = node.type === 'image' ? resolve(node, file) : sizes.get(node.identifier);
    node.data = { ...node.data, hProperties: { loading: 'lazy', ...size } };
  });
}

function checkText(node: Image | ImageReference, file: MarkdownFile): void {
  if ((node.alt ?? '').trim() !== '') return;
  report(
    file,
    startOf(node),
    'picture-alt-missing',
    'Bildet har ingen tekst for dem som ikke ser det.',
    'Si mellom hakeparentesene hva bildet viser: `![Havna sett fra fjellet](media/havna.jpg)`.',
  );
}

/** Gives the picture's size, where it is known. */
function resolve(node: Image | Definition, file: MarkdownFile): object {
  const { input, pictures } = contextOf(file);
  const name = node.url.slice(folder.length);
  if (!node.url.startsWith(folder) || !/^[a-z0-9][a-z0-9._-]*$/i.test(name)) {
    report(
      file,
      startOf(node),
      'picture-place',
      `Bildet «${node.url}» ligger ikke i mappa for bilder.`,
      'Legg fila i `content/media`, med bare a–z, 0–9, punktum og strek i navnet, og skriv `media/` foran navnet.',
    );
    return {};
  }
  pictures.push({ url: node.url, ...startOf(node) });
  node.url = input.mediaHref(name);
  return input.mediaSize(name) ?? {};
}
