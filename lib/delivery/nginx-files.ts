import { methodLines } from './method-lines.ts';

/**
 * The part of nginx's configuration by which a `server {}` serves the files of a release itself.
 * `$site_former`, which the server sets, is the folder with the assets of former releases.
 */
export function nginxFiles(): string {
  return `${[
    '# Made by the build: how the files of a release are served.',
    '# Include it in server {}, which sets $site_former: the folder with assets of former releases.',
    '',
    'location / {',
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
