import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile, publishedFiles } from '../../lib/site/published-files.ts';
import type { Fault } from '../fault.ts';
import { parsePage } from '../pages/parse-page.ts';
import type { SitePlace } from '../site-place.ts';
import { nameFaults } from './name-faults.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { pageFaults } from './page-faults.ts';
import { type Referrer, referenceFaults } from './reference-faults.ts';
import { titleFaults } from './title-faults.ts';

/** Reads the finished files as a reader would get them and tells all that is wrong with them. */
export function verifySite(outDirectory: string, place: SitePlace): Fault[] {
  const files = publishedFiles(outDirectory);
  const read = (file: string) => readFileSync(join(outDirectory, file), 'utf8');
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageFacts(addressOfFile(file), parsePage(read(file))));
  const sheets = [...files]
    .filter((file) => file.endsWith('.css'))
    .map((file) => styleSheet(`/${file}`, read(file)));
  const published = { addresses: new Set([...files].map(addressOfFile)), ids: idsByAddress(pages) };
  return [
    ...nameFaults(files),
    ...pages.flatMap(pageFaults),
    ...titleFaults(pages),
    ...[...pages, ...sheets].flatMap((referrer) => referenceFaults(referrer, published, place)),
  ];
}

function idsByAddress(pages: readonly PageFacts[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
}

function styleSheet(address: string, css: string): Referrer {
  const urls = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)/g);
  return {
    address,
    references: [...urls].map(([, double, single, bare]) => double ?? single ?? bare ?? ''),
  };
}
