import type { SitePlace } from '../site-place.ts';

/** A place in the site: a path without the base path, and a fragment that may be empty. */
export interface Target {
  readonly path: string;
  readonly fragment: string;
}

/**
 * Where a reference written on a page or in a style sheet leads. `outside` is another site;
 * `beside` is this host, but not below the base path.
 */
export function resolveReference(
  reference: string,
  from: string,
  { siteUrl = 'https://site.invalid', basePath }: SitePlace,
): Target | 'outside' | 'beside' {
  const url = URL.parse(reference, siteUrl + basePath + from);
  if (url === null) return { path: reference, fragment: '' };
  if (url.origin !== siteUrl) return 'outside';
  if (url.pathname !== basePath && !url.pathname.startsWith(`${basePath}/`)) return 'beside';
  const path = decode(url.pathname.slice(basePath.length)) || '/';
  return { path, fragment: decode(url.hash.slice(1)) };
}

/** As the origin and browsers do; what cannot be decoded leads nowhere as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
