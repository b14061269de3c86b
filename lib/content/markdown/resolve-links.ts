import type { Definition, Link, LinkReference, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressFault } from './address-fault.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { pictureDefinitions } from './picture-definitions.ts';
import { report } from './report.ts';
import { startOf } from './source-place.ts';

/** Checks and gathers every link's address, and writes those on the site as they shall stand. */
export function resolveLinks(tree: Root, file: MarkdownFile): void {
  const ofPictures = pictureDefinitions(tree);
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') checkText(node, file);
    if (node.type === 'link') resolve(node, file);
    if (node.type === 'definition' && !ofPictures.has(node.identifier)) resolve(node, file);
  });
}

function checkText(node: Link | LinkReference, file: MarkdownFile): void {
  if (textOf(node).trim() !== '') return;
  report(
    file,
    startOf(node),
    'link-empty',
    'Lenken har ingen tekst.',
    'Skriv mellom hakeparentesene hva lenken fører til: `[Årsrapporten](/arsrapport)`.',
  );
}

function resolve(node: Link | Definition, file: MarkdownFile): void {
  const { input, links } = contextOf(file);
  const { url } = node;
  const hint = addressFault(url);
  if (hint !== undefined) {
    reportAddress(node, hint, file);
    return;
  }
  links.push({ url, ...startOf(node) });
  if (url.startsWith('/')) node.url = input.href(url);
}

function reportAddress(node: Link | Definition, hint: string, file: MarkdownFile): void {
  if (node.url === '') report(file, startOf(node), 'link-empty', 'Lenken har ingen adresse.', hint);
  else {
    const message = `Adressen «${node.url}» kan ikke brukes i en lenke.`;
    report(file, startOf(node), 'link-scheme', message, hint);
  }
}
