import type { Content } from '../lib/content/index.ts';
import { pageCache, readKeptPage } from '../lib/pages/page-cache.ts';
import { environment } from './current-site.ts';

/**
 * The addresses of the pages that Next is to render. In a build that is exported they are the front
 * pages, and those that no build before it finished just as they are now: the finish adds the others.
 */
export function addressesToRender({ site, addresses }: Content): readonly string[] {
  if (site === undefined) return addresses;
  const isExport = process.env.NODE_ENV === 'production' && !environment.rendersOnServer;
  const cache = isExport ? pageCache(site, environment, process.cwd()) : undefined;
  return site.pages
    .filter(({ type, address }) => type === 'strategy' || !cache || !readKeptPage(cache, address))
    .map(({ address }) => address);
}
