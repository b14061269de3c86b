import { withBasePath } from '../addresses.ts';
import type { DeliveredSite } from './delivered-site.ts';

/** What Cloudflare Pages takes. Those left out lead on all the same: each has a small page that does. */
const most = 2000;

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it. 301 is the one permanent status both
 * document; nothing but reading is possible here, so that it means the same as 308.
 */
export function hostRedirects({
  basePath,
  redirects,
}: Pick<DeliveredSite, 'basePath' | 'redirects'>): string {
  const lines = redirects
    .slice(0, most)
    .map(({ from, to }) => `${withBasePath(basePath, from)} ${withBasePath(basePath, to)} 301\n`);
  return lines.join('');
}
