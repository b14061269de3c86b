import { describe, expect, it } from 'vitest';
import { headerMaps } from '../../../../lib/delivery/header-maps.ts';
import { cacheControl } from '../../../../lib/site/headers.ts';
import { mapNamed } from './map-named.ts';
import { smallSite } from './small-site.ts';

const maps = headerMaps(smallSite);

describe('headerMaps', () => {
  it('have the cache rule of each status', () => {
    expect(mapNamed(maps, 'site_cache')).toEqual([
      'volatile;',
      '"200" "$site_name_cache";',
      '"206" "$site_name_cache";',
      '"304" "$site_name_cache";',
      `"308" "${cacheControl('page')}";`,
      `"404" "${cacheControl('missing')}";`,
      '"default" "no-store";',
    ]);
  });

  it('have the type of each kind of file, and of those that are more than their ending says', () => {
    const types = mapNamed(maps, 'site_ending_type');
    expect(types).toContain('"html" "text/html; charset=utf-8";');
    expect(types).toContain('"gz" "application/gzip";');
    expect(types).toContain('"default" "application/octet-stream";');
    expect(mapNamed(maps, 'site_name_type')).toEqual([
      '"" "";',
      '"/speculation-rules.json" "application/speculationrules+json";',
      '"default" "$site_ending_type";',
    ]);
  });

  it('name the rules for what to have ready on pages', () => {
    expect(mapNamed(maps, 'site_name_rules')).toEqual([
      '"~\\\\.html$" "\\"/sted/speculation-rules.json\\"";',
      '"default" "";',
    ]);
  });

  it('say that a missing page has copies only where it has', () => {
    expect(mapNamed(maps, 'site_vary')).toContain('"404" "Accept-Encoding";');
    const plain = headerMaps({ ...smallSite, files: new Set(['index.html', '404.html']) });
    expect(mapNamed(plain, 'site_vary')).toContain('"404" "";');
  });
});
