import { describe, expect, it } from 'vitest';
import { encodingMaps } from '../../../../lib/delivery/encoding-maps.ts';
import { mapNamed } from './map-named.ts';
import { smallSite } from './small-site.ts';

const maps = encodingMaps(smallSite);

describe('encodingMaps', () => {
  it('know which copies lie beside a file where not all do', () => {
    expect(mapNamed(maps, 'site_copies')).toEqual([
      '"default" "br gzip";',
      '"" "";',
      '"/404.html" "gzip";',
      '"/a/b.html" "";',
      '"/id/b.html" "";',
      '"/robots.txt" "";',
      '"/arkiv.tar.gz" "";',
      '"/speculation-rules.json" "";',
      '"/assets/Kart-1.js" "br";',
    ]);
  });

  it('know those of the page for what is not there', () => {
    expect(maps.filter((map) => map.startsWith('map "$site_accepts | gzip"'))).toHaveLength(1);
  });
});
