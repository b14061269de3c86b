import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDelivery } from '../../../../finish/output/write-delivery.ts';
import { publishedFiles } from '../../../../lib/site/published-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('writes what other servers are configured with, where no reader sees it', () => {
  const out = temporaryFolder({ 'index.html': '', '404.html': '' });
  writeDelivery(out, {
    basePath: '',
    policy: { isIndexed: true, includeSubDomains: false },
    redirects: [{ from: '/hjem', to: '/' }],
  });
  expect(readdirSync(join(out, '.deploy')).sort()).toEqual([
    'nginx-files.conf',
    'nginx-http.conf',
    'nginx-server.conf',
  ]);
  expect(readFileSync(join(out, '.deploy/nginx-http.conf'), 'utf8')).toContain(
    '"/hjem" "/index.html";',
  );
  expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe('/hjem / 301\n');
  expect(readFileSync(join(out, '_headers'), 'utf8')).toMatch(
    /^\/\*\n {2}Content-Security-Policy: /,
  );
  expect(publishedFiles(out)).toEqual(new Set(['index.html', '404.html']));
});
