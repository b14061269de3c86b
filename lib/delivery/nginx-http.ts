import type { DeliveredSite } from './delivered-site.ts';
import { encodingMaps } from './encoding-maps.ts';
import { fileMaps } from './file-maps.ts';
import { headerMaps } from './header-maps.ts';
import { mapSize } from './map-size.ts';
import { pageMap } from './page-map.ts';
import { refusalMap } from './refusal-map.ts';

const comment = [
  '# Made by the build: what can be asked for, and what stands on the answer.',
  '# Include it in http {}, before any other map: nginx takes the sizes of their tables only once.',
].join('\n');

/** The part of nginx's configuration that stands in `http {}`. */
export function nginxHttp(site: DeliveredSite): string {
  const maps = [
    pageMap(site),
    refusalMap(),
    ...fileMaps(site),
    ...encodingMaps(site),
    ...headerMaps(site),
  ];
  // Patterns stand in no table.
  const texts = maps.flatMap((map) => map.match(/^ {4}"(?!~).*?(?=" ")/gm) ?? []);
  const { size, bucket } = mapSize(texts);
  const sizes = `map_hash_max_size ${size};\nmap_hash_bucket_size ${bucket};`;
  return `${[comment, sizes, ...maps].join('\n\n')}\n`;
}
