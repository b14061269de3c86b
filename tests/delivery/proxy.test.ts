import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { ClientHttp2Session } from 'node:http2';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { commonHeaders } from '../../lib/site/headers.ts';
import { answerRequest } from '../../server/answer-request.ts';
import { prepareAnswers } from '../../server/prepare-answers.ts';
import type { Reply } from '../../server/reply.ts';
import { builtMarker } from '../built-marker.ts';
import { portOf } from '../unit/server/port-of.ts';
import { askSecurely, connectSecurely } from './exchange/ask-https.ts';
import { runDeployed } from './nginx/run-deployed.ts';

const browser = { 'accept-encoding': 'gzip, deflate, br, zstd' };
const pages = ['/', '/mal', '/bergen-i-verden/hovedmal', '/en'];

/** What the origin keeps in memory. */
function bytesOf(body: Reply['body'] = ''): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(String(body), 'latin1');
}

/** The origin's answers, which are old after a second instead of five minutes. */
async function startImpatientOrigin(asked: string[]): Promise<Server> {
  const site = prepareAnswers('out');
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['accept-encoding']}`);
    const { status, headers, body } = answerRequest(request, site);
    const rule = headers['Cache-Control']?.replace(/s-maxage=\d+/, 's-maxage=1') ?? '';
    response.writeHead(status, { ...headers, 'Cache-Control': rule });
    response.end(bytesOf(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

describe('nginx before an origin', () => {
  const asked: string[] = [];
  let origin: Server;
  let session: ClientHttp2Session;
  const ask = (target: string, headers: Readonly<Record<string, string>> = browser) =>
    askSecurely(session, target, headers);

  beforeAll(async () => {
    const site = mkdtempSync(join(tmpdir(), 'site-'));
    symlinkSync(resolve('out'), join(site, 'current'));
    origin = await startImpatientOrigin(asked);
    const nginx = await runDeployed('proxy.conf', { site, origin: portOf(origin) });
    session = connectSecurely(nginx.https);
    return async () => {
      session.close();
      origin.close();
      await nginx.close();
      rmSync(site, { recursive: true });
    };
  });

  it.each(['/mal', '/mal/?a=b', '/finnes-ikke', '/%E5pen', '/favicon.svg'])(
    'passes the answer to %s on as it is',
    async (target) => {
      const { status, headers, body } = await ask(target);
      const direct = answerRequest(
        { method: 'GET', url: target, httpVersion: '1.1', headers: { host: 'x', ...browser } },
        prepareAnswers('out'),
      );
      const { server, date, ':status': _status, ...others } = headers;
      const expected = Object.entries(direct.headers).map(([name, value]) => [
        name.toLowerCase(),
        value.replace(/s-maxage=\d+/, 's-maxage=1'),
      ]);
      expect(status).toBe(direct.status);
      expect(Object.entries(others).sort()).toEqual(expected.sort());
      expect({ server, date }).toEqual({ server: 'nginx', date: expect.any(String) });
      expect(body.toString('hex')).toBe(bytesOf(direct.body).toString('hex'));
    },
  );

  it('asks the origin once for readers who differ in their spelling alone', async () => {
    asked.length = 0;
    for (const list of ['br, gzip', 'gzip,br', 'br;q=1.0, *;q=0.5']) {
      expect(
        (await ask('/ordliste', { 'accept-encoding': list })).headers['content-encoding'],
      ).toBe('br');
    }
    expect(
      (await ask('/ordliste', { 'accept-encoding': 'gzip' })).headers['content-encoding'],
    ).toBe('gzip');
    expect((await ask('/ordliste', {})).headers).not.toHaveProperty('content-encoding');
    expect(asked).toEqual([
      'GET /ordliste br, gzip',
      'GET /ordliste gzip',
      'GET /ordliste undefined',
    ]);
  });

  it('lets what only reads through, and no body', async () => {
    const answer = await ask('/', { ':method': 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe('GET, HEAD, OPTIONS');
  });

  describe('when the origin has gone', () => {
    beforeAll(async () => {
      for (const page of pages) expect((await ask(page)).status).toBe(200);
      origin.closeAllConnections();
      origin.close();
      await setTimeout(1_200);
    });

    it.each(pages)('has its answer for %s still', async (page) => {
      const { status, headers, body } = await ask(page);
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe('br');
      expect(headers['x-frame-options']).toBe('DENY');
      const file = page === '/' ? 'index' : page;
      expect(body).toEqual(readFileSync(`out/${file}.html.br`));
    });

    it('knows the reader who has the page', async () => {
      const { headers } = await ask('/mal');
      const again = await ask('/mal', { ...browser, 'if-none-match': headers.etag ?? '' });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
    });

    it('says so of what it has not', async () => {
      const { status, headers, body } = await ask('/personvern');
      expect(status).toBe(502);
      expect(Object.fromEntries(Object.entries(headers))).toMatchObject(
        Object.fromEntries(
          Object.entries(commonHeaders('error', builtMarker().policy)).map(([name, value]) => [
            name.toLowerCase(),
            value,
          ]),
        ),
      );
      expect(body).toEqual(readFileSync('out/.errors/503.html'));
    });

    it('is well itself', async () => {
      expect((await ask('/healthz')).status).toBe(200);
    });
  });
});
