import { existsSync } from 'node:fs';
import { cacheFolder, cacheNames } from '../lib/build-cache/cache-folder.ts';
import type { Fault } from './fault.ts';
import type { FinishOptions } from './finish-options.ts';
import { sourceFaults } from './gates/source-faults.ts';
import { forgetPages, keepPages, keptPages } from './kept-pages.ts';
import { compressFiles } from './output/compress-files.ts';
import { deleteLeftovers } from './output/delete-leftovers.ts';
import { pruneCache } from './output/prune-cache.ts';
import { writeDelivery } from './output/write-delivery.ts';
import { writeErrorPages } from './output/write-error-pages.ts';
import { removeMarker, writeMarker } from './output/write-marker.ts';
import { writePage } from './output/write-page.ts';
import { writeRedirects } from './output/write-redirects.ts';
import { writeSecurityTxt } from './output/write-security-txt.ts';
import { type PreparedPages, preparePages } from './prepare-pages.ts';
import { verifySite } from './verify/verify-site.ts';

/** Either faults, and a site without its marker, or the number of pages of a site that is whole. */
export interface FinishResult {
  readonly faults: readonly Fault[];
  readonly pageCount: number;
}

/**
 * Makes what `next build` exported ready for readers, in place: takes Next out of the pages, checks
 * them, compresses them. The marker that says the site is whole is taken away first and written last.
 */
export async function finishSite(options: FinishOptions): Promise<FinishResult> {
  const { projectDirectory, outDirectory, buildDirectory, pageCache } = options;
  removeMarker(outDirectory);
  const rendered = gatedPages(options);
  const kept = keptPages(rendered.pages, pageCache);
  const pages = new Map([...rendered.pages, ...kept.pages]);
  const pageCount = pages.size;
  const faults = [...rendered.faults, ...kept.faults];
  if (faults.length > 0) return { faults, pageCount };
  const wrong = writeSite(pages, options);
  if (wrong.length > 0) {
    if (pageCache !== undefined) forgetPages(pageCache);
    return { faults: wrong, pageCount };
  }
  if (pageCache !== undefined) keepPages(rendered.pages, pageCache, buildDirectory);
  await compressFiles(outDirectory, cacheFolder(projectDirectory, 'compressed'));
  for (const name of cacheNames) pruneCache(cacheFolder(projectDirectory, name));
  writeDelivery(outDirectory, options);
  writeMarker(outDirectory, options);
  return { faults: [], pageCount };
}

/** Writes all that readers read, and gives what is wrong with it. */
function writeSite(pages: ReadonlyMap<string, string>, options: FinishOptions): readonly Fault[] {
  const { outDirectory, redirects } = options;
  for (const [file, html] of pages) writePage(outDirectory, file, html);
  deleteLeftovers(outDirectory);
  const conflicts = writeRedirects(outDirectory, redirects, options);
  writeErrorPages(outDirectory, options);
  writeSecurityTxt(outDirectory, options);
  return [...conflicts, ...verifySite(outDirectory, options)];
}

function gatedPages(options: FinishOptions): PreparedPages {
  const { outDirectory, projectDirectory } = options;
  const { pages, faults } = existsSync(outDirectory)
    ? preparePages(options)
    : { pages: new Map<string, string>(), faults: [] };
  const message = 'Fant ingen sider her. Kjør «npm run build», som lager dem først.';
  const none = pages.size === 0 ? [{ where: outDirectory, message }] : [];
  return { pages, faults: [...none, ...sourceFaults(projectDirectory), ...faults] };
}
