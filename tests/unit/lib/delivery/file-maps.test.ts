import { describe, expect, it } from 'vitest';
import { fileMaps } from '../../../../lib/delivery/file-maps.ts';
import { mapNamed } from './map-named.ts';
import { smallSite } from './small-site.ts';

const maps = fileMaps(smallSite);

describe('fileMaps', () => {
  it('know every address and the file it is answered with, and no other', () => {
    expect(mapNamed(maps, 'site_file')).toEqual([
      '"default" "";',
      '"/sted" "/index.html";',
      '"/sted/a/b" "/a/b.html";',
      '"/sted/id/b" "/a/b.html";',
      '"/sted/robots.txt" "/robots.txt";',
      '"/sted/arkiv.tar.gz" "/arkiv.tar.gz";',
      '"/sted/speculation-rules.json" "/speculation-rules.json";',
      '"=/sted/assets/Kart-1.js" "/assets/Kart-1.js";',
      '"=/sted/gammel/b.html" "/a/b.html";',
      '"/sted/gammel/b.html" "/a/b.html";',
      '"/sted/hjem" "/index.html";',
    ]);
  });

  it('find an address with capitals or an ending of its own only where it is written so', () => {
    expect(mapNamed(maps, 'site_key').slice(0, 2)).toEqual([
      '"~^/sted/assets/Kart-1\\\\.js$" "=/sted/assets/Kart-1.js";',
      '"~^/sted/gammel/b\\\\.html$" "=/sted/gammel/b.html";',
    ]);
  });

  it('know the front page by its file where there is no base path', () => {
    expect(mapNamed(fileMaps({ ...smallSite, basePath: '' }), 'site_file').slice(0, 3)).toEqual([
      '"default" "";',
      '"" "/index.html";',
      '"/" "/index.html";',
    ]);
  });

  it('give each file its own address', () => {
    expect(mapNamed(maps, 'site_address')).toEqual([
      '"/index.html" "/sted";',
      '"~^(?<site_page>.+)\\\\.html$" "/sted$site_page";',
      '"default" "/sted$site_name";',
    ]);
  });

  it('take for an asset of another release only what can be one', () => {
    const [line = ''] = mapNamed(maps, 'site_other_asset');
    const pattern = new RegExp(/"~(.*?)"/.exec(line)?.[1]?.replaceAll('\\\\', '\\') ?? '');
    const isAsset = (path: string) => pattern.test(path);
    expect(isAsset('/sted/assets/site-b2.css')).toBe(true);
    expect(isAsset('/sted/_next/static/media/text.p.4~5-x_y.woff2')).toBe(true);
    for (const other of [
      '/assets/site-b2.css',
      '/sted/assets/',
      '/sted/assets/.env',
      '/sted/assets/../.site.json',
      '/sted/assets/a/.b',
      '/sted/assets/a//b',
      '/sted/assets/site-b2.css.br',
      '/sted/assets/side.html',
      '/sted/assets/a b',
      '/sted/x/assets/site-b2.css',
    ]) {
      expect(isAsset(other), other).toBe(false);
    }
  });
});
