import type { DeliveredSite } from './delivered-site.ts';
import { encodingMaps } from './encoding-maps.ts';
import { fileMaps } from './file-maps.ts';
import { headerMaps } from './header-maps.ts';
import { mapSize } from './map-size.ts';
import { refusalMap } from './refusal-map.ts';

const comment = [
  '# Made by the build: what can be asked for, and what stands on the answer.',
  '# Include it in http {}, before any other map: nginx takes the sizes of their tables only once.',
].join('\n');

/** The part of nginx's configuration that stands in `http {}`. */
export function nginxHttp(site: DeliveredSite): string {
  const { size, bucket } = mapSize([
    ...[...site.files].map((file) => `${site.basePath}/${file}`),
    ...site.redirects.map(({ from }) => site.basePath + from),
  ]);
  const sizes = `map_hash_max_size ${size};\nmap_hash_bucket_size ${bucket};`;
  const maps = [refusalMap(), ...fileMaps(site), ...encodingMaps(site), ...headerMaps(site)];
  return `${[comment, sizes, ...maps].join('\n\n')}\n`;
}
