import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepPage, type PageCache, readKeptPage } from '../lib/pages/page-cache.ts';
import { addressOfFile } from '../lib/site/published-files.ts';
import type { Fault } from './fault.ts';
import { pageFile } from './pages/page-file.ts';
import type { PreparedPages } from './prepare-pages.ts';

/**
 * The pages that Next did not render, since a build before finished them just as they are now. Where
 * some are not there either, that is one fault, however many they are.
 */
export function keptPages(
  rendered: ReadonlyMap<string, string>,
  cache: PageCache | undefined,
): PreparedPages {
  const pages = new Map<string, string>();
  const missing: string[] = [];
  if (cache === undefined) return { pages, faults: [] };
  for (const address of cache.names.keys()) {
    const file = pageFile(address);
    if (rendered.has(file)) continue;
    const html = readKeptPage(cache, address);
    if (html === undefined) missing.push(address);
    else pages.set(file, html);
  }
  return { pages, faults: missingFault(missing) };
}

function missingFault([where, ...others]: readonly string[]): readonly Fault[] {
  if (where === undefined) return [];
  const what = others.length === 0 ? 'Siden er' : `Siden og ${others.length} til er`;
  const message = `${what} ikke laget. Innholdet eller koden er endret mens nettstedet ble bygd. Kjør «npm run build» på nytt.`;
  return [{ where, message }];
}

/** Keeps what Next rendered now, unless the code has changed since Next read it. */
export function keepPages(
  rendered: ReadonlyMap<string, string>,
  cache: PageCache,
  buildDirectory: string,
): void {
  const buildId = join(buildDirectory, 'BUILD_ID');
  if (!existsSync(buildId) || readFileSync(buildId, 'utf8') !== cache.version) return;
  for (const [file, html] of rendered) keepPage(cache, addressOfFile(file), html);
}

/** Forgets every page: where a site is not whole, the next build does without. */
export function forgetPages({ folder }: PageCache): void {
  rmSync(folder, { recursive: true, force: true });
}
