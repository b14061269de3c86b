import { withBasePath } from '../addresses.ts';
import { missingFile } from '../site/error-pages.ts';
import { hashedFolders } from '../site/headers.ts';
import { addressOfFile, isCompressedCopy } from '../site/published-files.ts';
import type { DeliveredSite } from './delivered-site.ts';
import { nginxMap } from './nginx-map.ts';
import { nginxPattern } from './nginx-pattern.ts';

/** What no address is: where a request asks for nothing that can be there. */
const nowhere = '-';

/**
 * The maps from what a request asks for to the file it gets. `$site_name` is the file, empty where
 * there is none; `$site_address` the file's own address, which leads on where another was asked for.
 */
export function fileMaps(site: DeliveredSite): readonly string[] {
  const { basePath } = site;
  const files = fileByAddress(site);
  return [
    // nginx takes the way up and what follows `#` out of `$uri`: here neither leads anywhere.
    nginxMap('$request_uri', 'site_path', [
      ['~*^[^?]*(?:/|%2f)(?:\\.|%2e){1,2}(?:/|%2f|\\?|$)', nowhere],
      ['~^[^?]*#', nowhere],
      ['default', '$uri'],
    ]),
    nginxMap('$site_path', 'site_key', [
      ...[...files.keys()].flatMap(keyLine),
      ['~*^(?<site_stem>.*?)(?:/index)?\\.html/?$', '$site_stem'],
      ['~^(?<site_bare>.+)/$', '$site_bare'],
      ['default', '$site_path'],
    ]),
    nginxMap('$site_key', 'site_file', [
      ['default', ''],
      ...(basePath === '' ? [['', '/index.html'] as const] : []),
      ...[...files].flatMap(([address, file]) =>
        keysOf(address).map((key) => [key, `/${file}`] as const),
      ),
    ]),
    // An asset of another release, which is there or not.
    nginxMap('$site_path', 'site_other_asset', [
      [`~^${nginxPattern(basePath)}(?<site_asset>${otherAsset()})$`, '$site_asset'],
      ['default', ''],
    ]),
    nginxMap('$site_file', 'site_name', [
      ['', '$site_other_asset'],
      ['default', '$site_file'],
    ]),
    nginxMap('$site_name', 'site_address', [
      ['/index.html', withBasePath(basePath, '/')],
      ['~^(?<site_page>.+)\\.html$', `${basePath}$site_page`],
      ['default', `${basePath}$site_name`],
    ]),
    nginxMap('$request_uri', 'site_query', [
      ['~^[^?]*(?<site_asked>\\?.*)$', '$site_asked'],
      ['default', ''],
    ]),
  ];
}

/** As the origin has them: a former address comes before the page that leads on for plain hosts. */
function fileByAddress({ basePath, files, redirects }: DeliveredSite): ReadonlyMap<string, string> {
  const byAddress = new Map<string, string>();
  for (const file of files) {
    if (file === missingFile || isCompressedCopy(file, files)) continue;
    byAddress.set(addressOfFile(file), file);
  }
  const former = redirects.map(({ from, to }) => [from, byAddress.get(to) ?? ''] as const);
  return new Map(
    [...byAddress, ...former].map(([address, file]) => [withBasePath(basePath, address), file]),
  );
}

/**
 * nginx compares texts without regard to capitals and cuts endings off, so that `/MAL/` is found.
 * Where that would miss an address, or find it by what is not it, it has a key that no request has.
 */
function keysOf(address: string): readonly string[] {
  if (address !== address.toLowerCase()) return [`=${address}`];
  return address.endsWith('.html') ? [`=${address}`, address] : [address];
}

/** The line that gives such an address its key, where it is written just so. */
function keyLine(address: string): readonly (readonly [string, string])[] {
  const [key = address] = keysOf(address);
  return key === address ? [] : [[`~^${nginxPattern(address)}$`, key]];
}

function otherAsset(): string {
  const folders = hashedFolders.map(nginxPattern).join('|');
  return `(?:${folders})(?!.*\\.(?:br|gz|html)$)[\\w~-][\\w.~-]*(?:/[\\w~-][\\w.~-]*)*`;
}
