import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readBuildMarker } from '../../lib/site/build-marker.ts';
import { publishedFiles } from '../../lib/site/published-files.ts';
import { attribute, elements } from './html.ts';

/** A page as it lies in the built folder. */
export interface BuiltPage {
  /** Path in the built folder. */
  readonly file: string;
  /** Without the base path. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
  /** A page that only leads on to another. */
  readonly leadsOn: boolean;
}

export interface BuiltSite {
  readonly directory: string;
  readonly basePath: string;
  /** All that readers can ask for, as paths. */
  readonly files: ReadonlySet<string>;
  /** Every HTML file: pages, those that lead on, and the one for what does not exist. */
  readonly documents: readonly BuiltPage[];
  /** The pages to be read. */
  readonly pages: readonly BuiltPage[];
}

/** Reads a built folder. Throws where the build is not whole. */
export function readBuiltSite(directory = 'out'): BuiltSite {
  const marker = readBuildMarker(directory);
  if (marker === undefined) {
    throw new Error(`${directory}/ holds no finished site. Run «npm run build» first.`);
  }
  const files = publishedFiles(directory);
  const documents = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(directory, file));
  return {
    directory,
    basePath: marker.basePath,
    files,
    documents,
    pages: documents.filter(({ file, leadsOn }) => !leadsOn && file !== '404.html'),
  };
}

function readPage(directory: string, file: string): BuiltPage {
  const html = readFileSync(join(directory, file), 'utf8');
  const tree = fromHtml(html);
  const address = `/${file.replace(/\.html$/, '')}`.replace(/^\/index$/, '/');
  const leadsOn = elements(tree, 'meta').some((meta) => attribute(meta, 'httpEquiv') === 'refresh');
  return { file, address, html, tree, leadsOn };
}

/** The page at an address. Throws where there is none. */
export function pageAt({ pages }: BuiltSite, address: string): BuiltPage {
  const page = pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`No page at ${address}.`);
  return page;
}
