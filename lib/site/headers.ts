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

/** The headers that stand on every answer, whatever its status. */
export function securityHeaders(): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    'Strict-Transport-Security': 'max-age=63072000',
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
export function commonHeaders(kind: CacheKind): Record<string, string> {
  return { ...securityHeaders(), 'Cache-Control': cacheControl(kind) };
}

/** What stands on every answer that is a published file: a page names the rules for what to have ready. */
export function fileHeaders(file: string, kind: CacheKind, basePath: string) {
  const own = file.endsWith('.html') ? speculationHeaders(basePath) : {};
  return { ...commonHeaders(kind), ...own };
}

/** Folders where a file's name changes with its content. Addresses without the base path. */
export const hashedFolders: readonly string[] = ['/_next/static/', '/assets/'];

/** Whether a published file at this address (without the base path) is kept as a page or for good. */
export function cacheKindOf(address: string): 'page' | 'hashed' {
  return hashedFolders.some((folder) => address.startsWith(folder)) ? 'hashed' : 'page';
}
