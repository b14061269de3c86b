import { type HeaderPolicy, securityHeaders } from '../site/headers.ts';
import { health } from '../site/health.ts';
import { limits } from '../site/limits.ts';
import { methodLines } from './method-lines.ts';
import { nginxErrorPages } from './nginx-error-pages.ts';
import { nginxString } from './nginx-string.ts';

const comment = [
  '# Made by the build: the headers, the limits and the answers to what goes wrong.',
  '# Include it in every server {} of the site; its root is the folder of the release.',
  '# No location may have an add_header of its own: it would lose those that stand here.',
];

/** Those that are computed: left out where they are empty. */
const computed: Readonly<Record<string, string>> = {
  'Cache-Control': '$site_cache',
  'Content-Type': '$site_type',
  'Content-Encoding': '$site_encoding',
  Vary: '$site_vary',
  Allow: '$site_allow',
  'Speculation-Rules': '$site_rules',
  // The origin has none: the ETag says more.
  'Last-Modified': '',
};

/** The part of nginx's configuration that stands in each `server {}`, whoever makes the answers. */
export function nginxServer(policy: HeaderPolicy): string {
  const headers = Object.entries({ ...securityHeaders(policy), ...computed });
  return `${[
    ...comment,
    '',
    'server_tokens off;',
    'absolute_redirect off;',
    'merge_slashes off;',
    'if_modified_since off;',
    'max_ranges 1;',
    'gzip off;',
    'types {}',
    'default_type "";',
    'log_not_found off;',
    '',
    '# With one buffer alone, a request that comes close after another is refused.',
    `large_client_header_buffers 2 ${limits.head / 1024}k;`,
    `client_header_timeout ${limits.headTime / 1000}s;`,
    `client_body_timeout ${limits.requestTime / 1000}s;`,
    `send_timeout ${limits.silence / 1000}s;`,
    `keepalive_timeout ${limits.silence / 1000}s;`,
    '# No body is read, so none is too large.',
    'client_max_body_size 0;',
    '',
    ...headers.map(([name, value]) => `add_header ${name} ${nginxString(value)} always;`),
    '',
    ...nginxErrorPages(),
    '',
    `location = ${health.address} {`,
    `    default_type ${nginxString(health.contentType)};`,
    ...methodLines,
    `    return 200 ${nginxString(health.body)};`,
    '}',
  ].join('\n')}\n`;
}
