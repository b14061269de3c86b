import { contentType } from '../site/content-type.ts';
import { fileHeaders } from '../site/headers.ts';
import type { DeliveredSite } from './delivered-site.ts';
import { methodLines } from './method-lines.ts';
import { nginxString } from './nginx-string.ts';

/**
 * The part of nginx's configuration by which a `server {}` serves the files of a release itself.
 * `$site_former`, which the server sets, is the folder with the assets of former releases.
 */
export function nginxFiles(site: Pick<DeliveredSite, 'basePath' | 'policy'>): string {
  const headers = {
    ...fileHeaders('index.html', 'page', site),
    Vary: 'Accept-Encoding',
    'Content-Encoding': 'br',
    'Last-Modified': '',
  };
  return `${[
    '# Made by the build: how the files of a release are served.',
    '# Include it in server {}, which sets $site_former: the folder with assets of former releases.',
    '',
    '# A page, as nearly every reader asks for it. It is small: read, and sent with its headers at once.',
    'location / {',
    `    default_type ${nginxString(contentType('index.html'))};`,
    '    sendfile off;',
    '    postpone_output 8k;',
    ...Object.entries(headers).map(
      ([name, value]) => `    add_header ${name} ${nginxString(value)} always;`,
    ),
    '    try_files $uri$site_rest @site_other;',
    '}',
    'location @site_other {',
    '    if ($site_refusal = 414) {',
    '        return 414;',
    '    }',
    ...methodLines,
    '    if ($http_transfer_encoding) {',
    '        return 400;',
    '    }',
    '    if ($site_refusal = 400) {',
    '        return 400;',
    '    }',
    '    if ($site_name = "") {',
    '        return 404;',
    '    }',
    '    if ($uri != $site_address) {',
    '        return 308 $site_address$site_query;',
    '    }',
    '    rewrite ^ $site_name$site_suffix break;',
    '    try_files $uri $site_name @site_former;',
    '}',
    'location @site_former {',
    '    root $site_former;',
    '    try_files $site_name$site_suffix $site_name =404;',
    '}',
  ].join('\n')}\n`;
}
