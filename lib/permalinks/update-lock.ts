import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../content/model/site.ts';
import { goalFragment } from '../content/rules/fragments-of.ts';
import { type LockedPages, lockFileName, readLock } from './read-lock.ts';

/**
 * Adds what the site publishes to the lock file; nothing is ever taken out.
 * Gives whether the file was changed.
 */
export function updateLock(contentDirectory: string, site: Site): boolean {
  const path = join(contentDirectory, lockFileName);
  const before = existsSync(path) ? readLock(path, lockFileName).pages : {};
  const after = addPages(before, site);
  const text = `${JSON.stringify({ pages: after }, null, 2)}\n`;
  if (existsSync(path) && JSON.stringify(before) === JSON.stringify(after)) return false;
  writeFileSync(path, text);
  return true;
}

/** The locked pages with those of the site added, sorted by address. */
function addPages(before: LockedPages, site: Site): LockedPages {
  const pages = new Map(Object.entries(before));
  for (const page of site.pages.filter(({ draft }) => !draft)) {
    const known = pages.get(page.address)?.fragments ?? [];
    const goal = page.type === 'goal' ? [goalFragment] : [];
    const fragments = [...new Set([...known, ...goal, ...page.body.fragments])];
    pages.set(page.address, { id: page.id, fragments });
    for (const former of page.formerAddresses.filter((address) => !pages.has(address))) {
      pages.set(former, { id: page.id, fragments: [] });
    }
  }
  return Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}
