import type { Definition, Image, ImageReference, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { PictureFile } from '../../media/picture-file.ts';
import { srcSet } from '../../media/src-set.ts';
import { addressInSource } from './address-in-source.ts';
import { correction } from './correction.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { pictureDefinitions } from './picture-definitions.ts';
import { report } from './report.ts';
import { saysNothing } from './says-nothing.ts';
import { shorten } from './shorten.ts';
import { placeInSource, startOf } from './source-place.ts';
import { wrapper } from './wrapper.ts';

const folder = 'media/';
/** No text is set wider. */
const sizes = '(width < 44rem) 100vw, 44rem';

/** Checks and gathers every picture, and gives it its published addresses and its size. */
export function resolvePictures(tree: Root, file: MarkdownFile): void {
  const { href } = contextOf(file).input;
  const defined = new Map<string, PictureFile | undefined>();
  const names = pictureDefinitions(tree);
  visit(tree, 'definition', (node) => {
    if (names.has(node.identifier)) defined.set(node.identifier, resolve(node, file));
  });
  visit(tree, (node, index, parent) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
    checkText(node, file);
    const picture = node.type === 'image' ? resolve(node, file) : defined.get(node.identifier);
    if (picture === undefined || parent === undefined || index === undefined) return undefined;
    parent.children[index] = shown(node, picture, href);
    return SKIP;
  });
}

/** An `<img>`, in a `<picture>` where there are lighter formats to choose among. */
function shown(
  node: Image | ImageReference,
  { width, height, plain, lighter }: PictureFile,
  href: (address: string) => string,
): RootContent {
  const choice = ({ copies }: PictureFile['plain']) =>
    copies.length > 1 ? { srcSet: srcSet(copies, href), sizes } : {};
  const hProperties = { loading: 'lazy', width, height, ...choice(plain) };
  node.data = { ...node.data, hProperties };
  if (lighter.length === 0) return node;
  const sources = lighter.map((format) =>
    wrapper(
      'source',
      { type: format.type, srcSet: srcSet(format.copies, href), ...choice(format) },
      [],
    ),
  );
  return wrapper('picture', {}, [...sources, node]);
}

function checkText(node: Image | ImageReference, file: MarkdownFile): void {
  const alt = (node.alt ?? '').trim();
  if (alt === '') {
    report(
      file,
      startOf(node),
      'picture-alt-missing',
      'Bildet har ingen tekst for dem som ikke ser det.',
      'Si mellom hakeparentesene hva bildet viser: `![Havna sett fra fjellet](media/havna.jpg)`.',
    );
  } else if (saysNothing(alt)) {
    report(
      file,
      startOf(node),
      'picture-alt-name',
      `«${shorten(alt)}» sier ikke hva bildet viser.`,
      'Si mellom hakeparentesene hva bildet viser: `![Havna sett fra fjellet](media/havna.jpg)`.',
    );
  }
}

function reportPlace(node: Image | Definition, file: MarkdownFile): void {
  const found = addressInSource(node, file);
  const [name = ''] = node.url.replaceAll('\\', '/').split('/').slice(-1);
  const isElsewhere = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(node.url);
  const otherwise = isElsewhere
    ? 'Last ned bildet, legg fila i `content/media`, og skriv `media/` foran navnet. Er bildet ikke ditt, spør eieren først.'
    : 'Legg fila i `content/media`, med bare a–z, 0–9, punktum og strek i navnet, og skriv `media/` foran navnet.';
  report(
    file,
    found === undefined ? startOf(node) : placeInSource(node, file, found.index),
    'picture-place',
    isElsewhere
      ? `Bildet «${shorten(node.url)}» ligger ikke på dette nettstedet.`
      : `Bildet «${shorten(node.url)}» ligger ikke i mappa for bilder.`,
    isElsewhere || found === undefined || !isFileName(name)
      ? otherwise
      : correction(
          `${folder}${name}`,
          found.written,
          otherwise,
          'Fila skal ligge i `content/media`.',
        ),
  );
}

function isFileName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]*$/i.test(name);
}

/** Gives the picture, where it is known. */
function resolve(node: Image | Definition, file: MarkdownFile): PictureFile | undefined {
  const { input, pictures } = contextOf(file);
  const name = node.url.slice(folder.length);
  if (!node.url.startsWith(folder) || !isFileName(name)) {
    reportPlace(node, file);
    node.url = '';
    return undefined;
  }
  pictures.push({ url: node.url, ...startOf(node) });
  const picture = input.picture(name);
  if (picture !== undefined) node.url = input.href(picture.address);
  return picture;
}
