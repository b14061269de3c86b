import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../finish/pages/text-of.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { only } from '../site/html.ts';
import { buildCopy, copyProject, nextProgram } from './build-copy.ts';

const { pages } = readBuiltSite();
const environment = { RENDER: 'server' };
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('Next’s own server', () => {
  let server: ChildProcess;
  let origin = '';

  beforeAll(async () => {
    const copy = copyProject('next-server');
    expect(buildCopy(copy, environment)).toMatchObject({ status: 0 });
    server = spawn(
      process.execPath,
      [nextProgram, 'start', '--hostname', '127.0.0.1', '--port', '0'],
      {
        cwd: copy,
        env: {
          ...process.env,
          ...environment,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    origin = await addressSaid(server);
    return () => rmSync(join(copy, '.next'), { recursive: true, force: true });
  }, 300_000);

  afterAll(async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  });

  it('has every page that the files have', async () => {
    const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.toSorted()).toEqual(pages.map(({ address }) => address).toSorted());
  });

  it.each(pages)('says the same at $address', async ({ address, tree }) => {
    const response = await fetch(`${origin}${address}`, { redirect: 'manual' });
    const rendered = fromHtml(await response.text());
    expect(response.status).toBe(200);
    expect(textOf(only(rendered, 'title'))).toBe(textOf(only(tree, 'title')));
    expect(words(textOf(only(rendered, 'main')))).toBe(words(textOf(only(tree, 'main'))));
  });

  it('says the same where there is no page', async () => {
    const response = await fetch(`${origin}/finnes-ikke`);
    const missing = readBuiltSite().documents.find(({ file }) => file === '404.html');
    expect(response.status).toBe(404);
    const rendered = fromHtml(await response.text());
    expect(missing).toBeDefined();
    if (missing === undefined) return;
    expect(textOf(only(rendered, 'title'))).toBe(textOf(only(missing.tree, 'title')));
    expect(words(textOf(only(rendered, 'main')))).toBe(words(textOf(only(missing.tree, 'main'))));
  });
});

/** The address a server says it listens on. */
async function addressSaid(server: ChildProcess): Promise<string> {
  let said = '';
  server.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
    if (found !== null) return found[0];
    if (server.stdout === null || server.exitCode !== null) throw new Error(`It said: ${said}`);
    await once(server.stdout, 'data');
  }
}
