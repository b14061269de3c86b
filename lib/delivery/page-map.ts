import { missingFile } from '../site/error-pages.ts';
import { addressOfFile } from '../site/published-files.ts';
import type { DeliveredSite } from './delivered-site.ts';
import { nginxMap } from './nginx-map.ts';

/** What browsers of the last years take, word for word. */
const lists = ['gzip, deflate, br, zstd', 'gzip, deflate, br'];

/** The rest of a name that no file has. */
const nowhere = '/-';

/**
 * The map for what nearly every reader asks: a page by its own address, whole and in brotli, found
 * at one look. `$site_rest` is what the name of its file has more than the address, and what no name
 * has for all else. Maps do not heed capitals, the names of files do.
 */
export function pageMap(site: DeliveredSite): string {
  return nginxMap(
    '$request_method $request_uri $http_accept_encoding $http_range$http_transfer_encoding',
    'site_rest',
    [
      ['default', nowhere],
      ...lists.flatMap((list) =>
        pagesOf(site).map(
          ({ file, address }) =>
            [`GET ${address} ${list} `, `${`/${file}`.slice(address.length)}.br`] as const,
        ),
      ),
    ],
  );
}

/** The pages with a copy in brotli. Under a base path no file's name begins with its address. */
function pagesOf({ basePath, files, redirects }: DeliveredSite) {
  if (basePath !== '') return [];
  const former = new Set(redirects.map(({ from }) => from));
  return [...files]
    .map((file) => ({ file, address: addressOfFile(file) }))
    .filter(
      ({ file, address }) =>
        file.endsWith('.html') &&
        file !== missingFile &&
        files.has(`${file}.br`) &&
        !former.has(address),
    );
}
