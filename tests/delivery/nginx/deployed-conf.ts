import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from './run-nginx.ts';

export type DeployedFile = 'nginx.conf' | 'proxy.conf';

export interface Deployment {
  /** What stands at /srv/strategi. */
  readonly site: string;
  readonly http: number;
  readonly https: number;
  /** Where the origin behind a proxy is. */
  readonly origin?: number | undefined;
  /** Has the last word on each file. */
  readonly change?: ((text: string) => string) | undefined;
}

const deploy = join(import.meta.dirname, '../../../server/deploy/nginx');

/**
 * A configuration of `server/deploy/nginx/` as it is when it is put in place, but for the places
 * themselves: all is in `folder`, with a certificate made for it.
 */
export function deployedConf(
  file: DeployedFile,
  folder: string,
  { site, http, https, origin = 3000, change = (text) => text }: Deployment,
): string {
  const places: readonly (readonly [string | RegExp, string])[] = [
    ['/etc/nginx/strategi/', `${folder}/strategi/`],
    ['/srv/strategi/', `${site}/`],
    ['/etc/ssl/strategi.example/', `${folder}/`],
    ['/var/log/nginx/', `${folder}/`],
    ['/var/cache/nginx/strategi', `${folder}/cache`],
    ['/var/www/acme', `${folder}/acme`],
    ['/run/nginx.pid', `${folder}/nginx.pid`],
    ['127.0.0.1:3000', `127.0.0.1:${origin}`],
    ['listen 80 ', `listen 127.0.0.1:${http} `],
    ['listen 443 ', `listen 127.0.0.1:${https} `],
    // Not every machine has it.
    [/^ *listen \[::\].*\n/gm, ''],
    ['user www-data;', process.getuid?.() === 0 ? 'user root;' : ''],
    [/^http \{$/gm, `http {\n${inFolder(folder)}`],
  ];
  const put = (text: string) =>
    change(places.reduce((changed, [from, to]) => changed.replaceAll(from, to), text));
  mkdirSync(join(folder, 'strategi'));
  mkdirSync(join(folder, 'acme'));
  for (const name of readdirSync(deploy)) {
    writeFileSync(join(folder, 'strategi', name), put(readFileSync(join(deploy, name), 'utf8')));
  }
  makeCertificate(folder);
  return readFileSync(join(folder, 'strategi', file), 'utf8');
}

function makeCertificate(folder: string): void {
  const options = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
  ];
  const out = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'fullchain.pem')];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    ...options,
    '-subj',
    '/CN=strategi.example',
    ...out,
  ]);
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
}
