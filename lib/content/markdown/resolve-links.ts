import type { Definition, Link, LinkReference, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressFault } from './address-fault.ts';
import { addressInSource } from './address-in-source.ts';
import { correction } from './correction.ts';
import { contextOf, type MarkdownFile } from './markdown-file.ts';
import { pictureDefinitions } from './picture-definitions.ts';
import { readDefinitions } from './read-definitions.ts';
import { report } from './report.ts';
import { placeInSource, startOf } from './source-place.ts';

/** Checks and gathers every link's address, and writes those on the site as they shall stand. */
export function resolveLinks(tree: Root, file: MarkdownFile): void {
  const ofPictures = pictureDefinitions(tree);
  const { unused, duplicates } = readDefinitions(tree);
  const idle = new Set([...unused, ...duplicates.keys()]);
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') checkText(node, file);
    if (node.type === 'link') resolve(node, file);
    if (node.type !== 'definition' || ofPictures.has(node.identifier)) return;
    if (!idle.has(node)) resolve(node, file);
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
  if (url === '' || url === '#') {
    report(
      file,
      startOf(node),
      'link-empty',
      'Lenken har ingen adresse.',
      'Skriv adressen i parentesen: `[Årsrapporten](/arsrapport)`.',
    );
    return;
  }
  if (reportAddress(node, file)) {
    // It is never published, and still leads nowhere.
    node.url = '#';
    return;
  }
  links.push({ url, ...startOf(node) });
  if (url.startsWith('/')) node.url = input.href(url);
}

/** Whether there was something to report. */
function reportAddress(node: Link | Definition, file: MarkdownFile): boolean {
  const found = addressInSource(node, file);
  const fault = addressFault(node.url, found?.written);
  if (fault === undefined) return false;
  const { rule, message, right, hint } = fault;
  const place = found === undefined ? startOf(node) : placeInSource(node, file, found.index);
  const correct =
    right === undefined || found === undefined ? hint : correction(right, found.written, hint);
  report(file, place, rule, message, correct);
  return true;
}
