import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nginxHttp } from '../../lib/delivery/nginx-http.ts';
import { localNginx } from './nginx/local-nginx.ts';
import { inFolder, nginxFolder } from './nginx/run-nginx.ts';

it.each(['', '/sted/her'])(
  'nginx takes a site of many pages with long addresses under «%s» without a word',
  (basePath) => {
    const name = 'et-langt-navn-som-ingen-ville-skrive-for-hand-men-som-en-overskrift-kan-bli-til';
    const pages = Array.from({ length: 6000 }, (_, index) => `del-${index % 40}/${name}-${index}`);
    const text = nginxHttp({
      basePath,
      policy: { isIndexed: true, includeSubDomains: false },
      files: new Set(
        pages.flatMap((page) => ['', '.br', '.gz'].map((end) => `${page}.html${end}`)),
      ),
      redirects: pages.map((page, index) => ({ from: `/id/${index}`, to: `/${page}` })),
    });
    const folder = nginxFolder((made) => {
      writeFileSync(join(made, 'many.conf'), text);
      const own = `pid ${made}/nginx.pid; error_log ${made}/error.log; events {}`;
      return `${own}\nhttp { ${inFolder(made)} access_log off; include ${made}/many.conf; }`;
    });
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const run = spawnSync(localNginx() ?? 'nginx', ['-t', '-q', '-p', folder, '-c', 'nginx.conf'], {
      encoding: 'utf8',
    });
    expect({ status: run.status, said: run.stderr }).toEqual({ status: 0, said: '' });
  },
);
