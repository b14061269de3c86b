import type { DeliveredSite } from '../../../../lib/delivery/delivered-site.ts';

/** A site with a file of each kind that is treated in its own way. */
export const smallSite: DeliveredSite = {
  basePath: '/sted',
  policy: { isIndexed: true, includeSubDomains: false },
  files: new Set([
    'index.html',
    'index.html.br',
    'index.html.gz',
    '404.html',
    '404.html.gz',
    'a/b.html',
    'id/b.html',
    'robots.txt',
    'arkiv.tar.gz',
    'speculation-rules.json',
    'assets/Kart-1.js',
    'assets/Kart-1.js.br',
  ]),
  redirects: [
    { from: '/id/b', to: '/a/b' },
    { from: '/gammel/b.html', to: '/a/b' },
    { from: '/hjem', to: '/' },
  ],
};
