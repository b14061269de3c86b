import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { contentType } from '../../../lib/site/content-type.ts';
import { publishedFiles } from '../../../lib/site/published-files.ts';

/** A host that knows only files: `/a/b` is `a/b.html`; no redirects, no headers but the type. */
const published = publishedFiles('out');

const server = createServer(({ url = '/' }, response) => {
  const path = decodeURIComponent(url.replace(/[?#].*/, '')).slice(1);
  const file = [path, `${path}.html`, 'index.html'].find((one) => published.has(one));
  const found = path === '' || file !== 'index.html' ? file : undefined;
  const shown = found ?? '404.html';
  response.writeHead(found === undefined ? 404 : 200, { 'Content-Type': contentType(shown) });
  response.end(readFileSync(join('out', shown)));
});

if (!existsSync('out')) throw new Error('out/ is not there. Run «npm run build» first.');
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`files: http://127.0.0.1:${address?.port}`);
});
