import { extname } from 'node:path';
import { contentType } from '../site/content-type.ts';
import { missingFile } from '../site/error-pages.ts';
import { allowedMethods, type CacheKind, cacheControl, hashedFolders } from '../site/headers.ts';
import { isCompressedCopy } from '../site/published-files.ts';
import { speculationHeaders } from '../site/speculation-rules.ts';
import type { DeliveredSite } from './delivered-site.ts';
import { nginxMap } from './nginx-map.ts';
import { nginxPattern } from './nginx-pattern.ts';

/** Kinds of assets that another release may have, should this one have none. */
const usualAssets = ['css', 'js', 'svg', 'woff2', 'avif', 'webp', 'jpg', 'png'];

const page = 'text/html; charset=utf-8';

/**
 * The maps from file and status to the headers that are not the same on every answer: for each
 * header a variable, which is empty where the header is left out.
 */
export function headerMaps(site: DeliveredSite): readonly string[] {
  const { basePath, files } = site;
  const folders = hashedFolders.map(nginxPattern).join('|');
  const [rules = ''] = Object.values(speculationHeaders(basePath));
  return [
    ...typeMaps(site),
    ofStatus('site_type', { 204: '', 304: '', 308: '', found: '$site_name_type', default: page }),
    nginxMap('$site_name', 'site_name_cache', [
      ['', cacheControl('error')],
      [`~^(?:${folders})`, cacheControl('hashed')],
      ['default', cacheControl('page')],
    ]),
    ofStatus('site_cache', {
      ...cacheOf({ 308: 'page', 404: 'missing', default: 'error' }),
      304: '$site_name_cache',
      found: '$site_name_cache',
    }),
    nginxMap('$site_name', 'site_name_rules', [
      ['~\\.html$', rules],
      ['default', ''],
    ]),
    ofStatus('site_rules', {
      304: '$site_name_rules',
      404: rules,
      found: '$site_name_rules',
      default: '',
    }),
    nginxMap('$site_copies', 'site_name_vary', [
      ['', ''],
      ['default', vary],
    ]),
    ofStatus('site_vary', {
      304: '$site_name_vary',
      404: files.has(`${missingFile}.br`) || files.has(`${missingFile}.gz`) ? vary : '',
      found: '$site_name_vary',
      default: '',
    }),
    ofStatus('site_allow', { 204: allowedMethods, 405: allowedMethods, default: '' }),
  ];
}

const vary = 'Accept-Encoding';

function cacheOf<Key extends number | string>(kinds: Readonly<Record<Key, CacheKind>>) {
  return Object.fromEntries(
    Object.entries<CacheKind>(kinds).map(([status, kind]) => [status, cacheControl(kind)]),
  );
}

/** `found` is a file, whole or in part. */
function ofStatus(name: string, byStatus: Readonly<Record<string, string>>): string {
  const { found, ...others } = byStatus;
  const all = found === undefined ? others : { 200: found, 206: found, ...others };
  return nginxMap('$status', name, Object.entries(all), true);
}

/** The type of a file by its ending, and by its name where that says more. */
function typeMaps({ files }: DeliveredSite): readonly string[] {
  const served = [...files].filter((file) => !isCompressedCopy(file, files));
  const endings = new Set([
    ...usualAssets,
    ...served.map(endingOf).filter((ending) => ending !== ''),
  ]);
  const byEnding = new Map([...endings].map((ending) => [ending, contentType(`x.${ending}`)]));
  const unusual = served.filter(
    (file) => contentType(file) !== (byEnding.get(endingOf(file)) ?? contentType('x')),
  );
  return [
    nginxMap('$site_name', 'site_ending', [
      ['~\\.(?<site_last>[^./]+)$', '$site_last'],
      ['default', ''],
    ]),
    nginxMap('$site_ending', 'site_ending_type', [...byEnding, ['default', contentType('x')]]),
    nginxMap('$site_name', 'site_name_type', [
      ['', ''],
      ...unusual.map((file) => [`/${file}`, contentType(file)] as const),
      ['default', '$site_ending_type'],
    ]),
  ];
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
