import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildMarker } from '../../lib/site/build-marker.ts';
import { addressOfFile, publishedFiles } from '../../lib/site/published-files.ts';
import { pageHtml } from '../output/page-html.ts';
import { writePage } from '../output/write-page.ts';
import { parsePage } from '../pages/parse-page.ts';
import { makePortable } from './make-portable.ts';
import { portableAddress } from './portable-address.ts';

/** What only a server has use for. */
const ofServers = /\.(?:br|gz|js)$|^(?:robots\.txt|sitemap\.xml|speculation-rules\.json)$/;

/**
 * Writes a finished site to a folder that is read by opening its `index.html`, in place of what stood
 * there. Throws where the site is not finished.
 */
export function writePortable(outDirectory: string, directory: string): void {
  const marker = readBuildMarker(outDirectory);
  if (marker === undefined) {
    throw new Error(
      `Fant ikke noe ferdig nettsted i ${outDirectory}/. Kjør «npm run build» først.`,
    );
  }
  const files = [...publishedFiles(outDirectory)].filter((file) => !ofServers.test(file));
  const byAddress = new Map(files.map((file) => [addressOfFile(file), file]));
  rmSync(directory, { recursive: true, force: true });
  for (const file of files) {
    const path = join(outDirectory, file);
    if (!file.endsWith('.html')) {
      cpSync(path, join(directory, file));
      continue;
    }
    const tree = parsePage(readFileSync(path, 'utf8'));
    const { basePath } = marker;
    makePortable(tree, (address) => portableAddress(address, file, { basePath, byAddress }));
    writePage(directory, file, pageHtml(tree));
  }
}
