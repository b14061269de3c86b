import { speculationHeaders } from './speculation-rules.ts';

/** The headers and the cache rules of every answer: one source for all that serve the site. */

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Only names browsers know: an unknown one is a warning in the reader's console. */
const featuresOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Copying a link is the one thing a page does with the machine. */
const featuresOfOurOwn = ['clipboard-write'];

/** What a site's headers say that another's do not. */
export interface HeaderPolicy {
  /** Whether search engines may list the site; pictures and other files can say so by a header alone. */
  readonly isIndexed: boolean;
  /** Whether all names under the site's host speak HTTPS alone, for two years: that is for their owner to say. */
  readonly includeSubDomains: boolean;
}

const twoYears = 'max-age=63072000';

/** The headers that stand on every answer, whatever its status. */
export function securityHeaders({
  isIndexed,
  includeSubDomains,
}: HeaderPolicy): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    'Strict-Transport-Security': includeSubDomains ? `${twoYears}; includeSubDomains` : twoYears,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': [
      ...featuresOff.map((feature) => `${feature}=()`),
      ...featuresOfOurOwn.map((feature) => `${feature}=(self)`),
    ].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    ...(isIndexed ? {} : { 'X-Robots-Tag': 'noindex' }),
  };
}

/** What `Allow` says on answers to other methods, and to OPTIONS. */
export const allowedMethods = 'GET, HEAD, OPTIONS';

/** What an answer is to a cache. A redirect is kept like a page. */
export type CacheKind = 'page' | 'hashed' | 'missing' | 'error';

const cacheRules: Readonly<Record<CacheKind, string>> = {
  page: 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800',
  hashed: 'public, max-age=31536000, immutable',
  missing: 'public, max-age=0, s-maxage=60',
  error: 'no-store',
};

/** The `Cache-Control` of an answer of this kind. */
export function cacheControl(kind: CacheKind): string {
  return cacheRules[kind];
}

/** What stands on every answer of this kind. */
export function commonHeaders(kind: CacheKind, policy: HeaderPolicy): Record<string, string> {
  return { ...securityHeaders(policy), 'Cache-Control': cacheControl(kind) };
}

/** What stands on every answer that is a published file: a page names the rules for what to have ready. */
export function fileHeaders(
  file: string,
  kind: CacheKind,
  { basePath, policy }: { readonly basePath: string; readonly policy: HeaderPolicy },
) {
  const own = file.endsWith('.html') ? speculationHeaders(basePath) : {};
  return { ...commonHeaders(kind, policy), ...own };
}

/** Folders where a file's name changes with its content. Addresses without the base path. */
export const hashedFolders: readonly string[] = ['/_next/static/', '/assets/'];

/** Whether a published file at this address (without the base path) is kept as a page or for good. */
export function cacheKindOf(address: string): 'page' | 'hashed' {
  return hashedFolders.some((folder) => address.startsWith(folder)) ? 'hashed' : 'page';
}
