import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nginxString } from '../../lib/delivery/nginx-string.ts';
import { fileHeaders } from '../../lib/site/headers.ts';
import { builtMarker } from '../built-marker.ts';
import { freePort } from '../delivery/nginx/free-port.ts';
import { runNginx } from '../delivery/nginx/run-nginx.ts';
import { serveFolder } from '../delivery/nginx/serve-folder.ts';
import { smallConf } from '../delivery/nginx/small-conf.ts';
import { checkAnswer } from './check-answer.ts';
import { type Figure, figureInTurn } from './figure.ts';
import { type Run, runWrk } from './run-wrk.ts';
import { endProcess, startProcess } from './start-process.ts';

const rounds = 7;
const acceptEncoding = 'gzip, deflate, br, zstd';
const pages = [
  { address: '/', file: 'index.html.br' },
  { address: '/bergen-i-verden/hovedmal', file: 'bergen-i-verden/hovedmal.html.br' },
] as const;
type Page = (typeof pages)[number];
const loads = [
  { connections: 32, slowest: '≤ 5 ms' },
  { connections: 256, slowest: '≤ 50 ms' },
] as const;
type Load = (typeof loads)[number];

/** As in server/deploy/nginx/common.conf, but that a connection is never closed in the middle. */
const settings = [
  'open_file_cache max=4096 inactive=1m;',
  'open_file_cache_valid 30s;',
  'keepalive_requests 100000000;',
];

const servers = ['origin', 'nginx', 'alone', 'bare', 'usual'] as const;
type Server = (typeof servers)[number];
const headerless: ReadonlySet<Server> = new Set(['bare', 'usual']);
/** Where each server has a page. */
type Addresses = Readonly<Record<Server, string>>;

/**
 * Answers a second and latency of the origin and of nginx with the site, each with one process. The
 * ceilings are nginx with nothing to look up: `usual` sends the file with Debian's settings and
 * without a header of ours, `bare` with the site's settings, which are faster for small files, and
 * `alone` with all headers too.
 */
export async function measureServing(): Promise<readonly Figure[]> {
  const nginx = await serveFolder(resolve('out'), settings);
  const ceiling = await serveCeiling();
  const origin = await startProcess(['server/main.ts']);
  try {
    const figures: Figure[] = [];
    for (const [index, page] of pages.entries()) {
      const addresses = {
        origin: origin.url + page.address,
        nginx: `http://127.0.0.1:${nginx.port}${page.address}`,
        alone: `http://127.0.0.1:${ceiling.port}/alone/${index}`,
        usual: `http://127.0.0.1:${ceiling.port}/usual/${index}`,
        bare: `http://127.0.0.1:${ceiling.port}/bare/${index}`,
      };
      for (const load of loads) figures.push(...(await measurePage(page, addresses, load)));
    }
    return figures;
  } finally {
    await Promise.all([endProcess(origin.child), nginx.close(), ceiling.close()]);
  }
}

async function serveCeiling() {
  const port = await freePort();
  const headers = {
    ...fileHeaders('index.html', 'page', builtMarker()),
    Vary: 'Accept-Encoding',
    'Content-Encoding': 'br',
    'Last-Modified': '',
  };
  const lines = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${nginxString(value)};`,
  );
  const locations = pages.flatMap(({ file }, index) => [
    `location = /alone/${index} { alias ${resolve('out', file)}; ${lines.join(' ')} }`,
    `location = /bare/${index} { alias ${resolve('out', file)}; }`,
    `location = /usual/${index} { alias ${resolve('out', file)}; sendfile on; tcp_nopush on; postpone_output 1460; }`,
  ]);
  const nginx = await runNginx(port, (folder) =>
    smallConf(folder, [
      ...settings,
      'server_tokens off;',
      'postpone_output 8k;',
      'types {}',
      'default_type "text/html; charset=utf-8";',
      'server {',
      `listen 127.0.0.1:${port};`,
      ...locations,
      '}',
    ]),
  );
  return { ...nginx, port };
}

async function measurePage(
  page: Page,
  addresses: Addresses,
  load: Load,
): Promise<readonly Figure[]> {
  const runs: Record<Server, Run[]> = { origin: [], nginx: [], alone: [], bare: [], usual: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const server of servers) {
      runs[server].push(await checkedRun(addresses[server], page, load, headerless.has(server)));
    }
  }
  const against = (server: Server, key: 'rate' | 'p50' | 'p99', other: Server, goal = '') =>
    figureInTurn({
      section: 'Answers of one process',
      name: `${server} ${page.address}, ${load.connections} connections, ${key}`,
      values: runs[server].map((run) => run[key]),
      unit: key === 'rate' ? '/s' : 'ms',
      reference: references[other],
      referenceValues: runs[other].map((run) => run[key]),
      goal,
    });
  return [
    against('nginx', 'rate', 'usual', '≥ 0.95'),
    against('nginx', 'rate', 'alone'),
    against('nginx', 'rate', 'bare'),
    against('origin', 'rate', 'nginx', '≥ 0.5'),
    against('nginx', 'p50', 'alone'),
    against('nginx', 'p99', 'alone', load.slowest),
    against('origin', 'p50', 'nginx'),
    against('origin', 'p99', 'nginx', load.slowest),
  ];
}

const references: Readonly<Record<Server, string>> = {
  origin: 'the origin',
  nginx: 'nginx',
  alone: 'nginx, the same bytes alone',
  bare: 'nginx, the file without headers',
  usual: 'nginx, the file as Debian sends it',
};

/** Looks at an answer before and after the load, and holds the size of all between against it. */
async function checkedRun(
  url: string,
  { file }: Page,
  { connections }: Load,
  isHeaderless: boolean,
): Promise<Run> {
  const expected = { encoding: isHeaderless ? undefined : 'br', body: readFileSync(`out/${file}`) };
  const size = await checkAnswer(url, acceptEncoding, expected);
  const run = await runWrk(url, acceptEncoding, connections);
  await checkAnswer(url, acceptEncoding, expected);
  // What was under way at the end counts in bytes alone.
  if (Math.abs(run.size / size - 1) > 0.01) {
    throw new Error(`${url}: answers of ${run.size} bytes under load, of ${size} before.`);
  }
  return run;
}
