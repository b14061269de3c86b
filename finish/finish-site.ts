import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import type { FinishOptions } from './finish-options.ts';
import { sourceFaults } from './gates/source-faults.ts';
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
  const { outDirectory, redirects } = options;
  removeMarker(outDirectory);
  const { pages, faults } = gatedPages(options);
  const pageCount = pages.size;
  if (faults.length > 0) return { faults, pageCount };
  for (const [file, html] of pages) writePage(outDirectory, file, html);
  deleteLeftovers(outDirectory);
  const conflicts = writeRedirects(outDirectory, redirects, options);
  writeErrorPages(outDirectory, options);
  writeSecurityTxt(outDirectory, options);
  const wrong = [...conflicts, ...verifySite(outDirectory, options)];
  if (wrong.length > 0) return { faults: wrong, pageCount };
  const cache = join(options.buildDirectory, 'cache');
  await compressFiles(outDirectory, join(cache, 'compressed'));
  for (const folder of ['compressed', 'pictures']) pruneCache(join(cache, folder));
  writeDelivery(outDirectory, options);
  writeMarker(outDirectory, options);
  return { faults: [], pageCount };
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
