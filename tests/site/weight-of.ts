import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { chosenFile, type Screen } from './chosen-file.ts';
import { attribute } from './html.ts';

export type Encoding = 'brotli' | 'gzip';

const endings: Readonly<Record<Encoding, string>> = { brotli: '.br', gzip: '.gz' };

/** Bytes over the wire, by kind. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly javascript: number;
  readonly fonts: number;
  readonly pictures: number;
}

/**
 * What a first visit to a page takes on a screen: the page and all it loads, through its style sheets
 * too; of a picture the one file that is chosen.
 */
export function weightOf(
  site: BuiltSite,
  page: BuiltPage,
  screen: Screen,
  encoding: Encoding = 'brotli',
): Weight {
  const loaded = [...new Set(loadedOn(page.tree, screen))].map((href) =>
    fileOf(site, href, page.address),
  );
  const files = [...new Set([...loaded, ...loaded.flatMap((file) => loadedByStyle(site, file))])];
  const weigh = (extension: RegExp) =>
    files
      .filter((file) => extension.test(file))
      .reduce((sum, file) => sum + sizeOf(site, file, encoding), 0);
  const unknown = files.filter((file) => !/\.(?:css|js|woff2|svg|png|jpg|webp|avif)$/.test(file));
  if (unknown.length > 0) throw new Error(`What is ${unknown.join()}?`);
  return {
    html: sizeOf(site, page.file, encoding),
    css: weigh(/\.css$/),
    javascript: weigh(/\.js$/),
    fonts: weigh(/\.woff2$/),
    pictures: weigh(/\.(?:svg|png|jpg|webp|avif)$/),
  };
}

function loadedOn(node: Nodes, screen: Screen): readonly string[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'element' && /^(?:picture|img)$/.test(node.tagName)) {
    return [chosenFile(node, screen)];
  }
  const own = node.type === 'element' ? loadedBy(node) : [];
  return [...own, ...node.children.flatMap((child) => loadedOn(child, screen))];
}

/** What a browser may load because an element stands in the page. */
export function loadedBy(element: Element): readonly string[] {
  const { tagName } = element;
  const relation = attribute(element, 'rel') ?? '';
  const loads = /^(?:stylesheet|preload|modulepreload|icon|manifest)$/.test(relation);
  if (tagName === 'link') return loads ? [attribute(element, 'href') ?? ''] : [];
  const set = attribute(element, 'srcSet')?.split(',') ?? [];
  return [
    ...set.map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
    ...['src', 'poster', 'data'].flatMap((name) => attribute(element, name) ?? []),
  ];
}

function loadedByStyle(site: BuiltSite, file: string): readonly string[] {
  if (!file.endsWith('.css')) return [];
  const css = readFileSync(join(site.directory, file), 'utf8');
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, href = '']) =>
    fileOf(site, href, `/${file}`),
  );
}

function fileOf({ basePath }: BuiltSite, href: string, from: string): string {
  const { pathname } = new URL(href, `https://site.invalid${basePath}${from}`);
  return pathname.slice(`${basePath}/`.length);
}

/** As it is sent: compressed where a compressed copy lies beside it. Throws where it is missing. */
function sizeOf({ directory, files }: BuiltSite, file: string, encoding: Encoding): number {
  const compressed = file + endings[encoding];
  return statSync(join(directory, files.has(compressed) ? compressed : file)).size;
}
