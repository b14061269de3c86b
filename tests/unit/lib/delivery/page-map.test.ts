import { describe, expect, it } from 'vitest';
import { pageMap } from '../../../../lib/delivery/page-map.ts';
import { mapNamed } from './map-named.ts';
import { smallSite } from './small-site.ts';

const site = {
  ...smallSite,
  basePath: '',
  files: new Set(
    ['index', '404', 'a/b', 'id/b'].flatMap((page) => [`${page}.html`, `${page}.html.br`]),
  ),
};

describe('pageMap', () => {
  it('knows what browsers ask for a page with, and the rest of its file’s name', () => {
    expect(mapNamed([pageMap(site)], 'site_rest')).toEqual([
      '"default" "/-";',
      '"GET / gzip, deflate, br, zstd " "index.html.br";',
      '"GET /a/b gzip, deflate, br, zstd " ".html.br";',
      '"GET / gzip, deflate, br " "index.html.br";',
      '"GET /a/b gzip, deflate, br " ".html.br";',
    ]);
  });

  it('has no page without a copy in brotli', () => {
    const files = new Set(['index.html', 'a/b.html', 'a/b.html.gz']);
    expect(mapNamed([pageMap({ ...site, files })], 'site_rest')).toEqual(['"default" "/-";']);
  });

  it('leaves those under a base path to the longer way', () => {
    expect(mapNamed([pageMap({ ...site, basePath: '/sted' })], 'site_rest')).toEqual([
      '"default" "/-";',
    ]);
  });
});
