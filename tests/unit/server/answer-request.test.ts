import { describe, expect, it } from 'vitest';
import { cacheControl } from '../../../lib/site/headers.ts';
import { errorText, texts } from './built-site.ts';
import { runOrigin } from './run-origin.ts';

const { ask, askBytes } = runOrigin();

describe('files', () => {
  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8', 'page'],
    ['/en', 'en.html', 'text/html; charset=utf-8', 'page'],
    ['/frukt/eple', 'frukt/eple.html', 'text/html; charset=utf-8', 'page'],
    ['/id/uten-vei', 'id/uten-vei.html', 'text/html; charset=utf-8', 'page'],
    ['/robots.txt', 'robots.txt', 'text/plain; charset=utf-8', 'page'],
    ['/sitemap.xml', 'sitemap.xml', 'text/xml; charset=utf-8', 'page'],
    ['/api/frukt.json', 'api/frukt.json', 'application/json; charset=utf-8', 'page'],
    ['/assets/site-b2.css', 'assets/site-b2.css', 'text/css; charset=utf-8', 'hashed'],
    [
      '/_next/static/chunks/Kart-A1.js',
      '_next/static/chunks/Kart-A1.js',
      'text/javascript; charset=utf-8',
      'hashed',
    ],
  ] as const)('answers %s from %s', async (target, file, type, cache) => {
    const { status, headers, body } = await ask(target);
    expect(status).toBe(200);
    expect(body.toString()).toBe(texts[file]);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cacheControl(cache));
    expect(headers['content-length']).toBe(String(body.length));
  });

  it('ignores the query of a file', async () => {
    const { status } = await ask(`/frukt/eple?${'q=1&'.repeat(1500)}`);
    expect(status).toBe(200);
  });

  it('serves a picture as it is, without Vary', async () => {
    const { headers, body } = await ask('/bilder/frukt.png', { 'accept-encoding': 'br' });
    expect(body.toString()).toBe('not really a picture');
    expect(headers).toMatchObject({ 'content-type': 'image/png' });
    expect(headers).not.toHaveProperty('vary');
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('serves an archive that is no encoding of another file', async () => {
    expect((await ask('/arkiv.tar.gz')).body.toString()).toBe('an archive of its own');
  });

  it('serves .well-known', async () => {
    const { status, headers } = await ask('/.well-known/security.txt');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    const got = await ask('/frukt/eple');
    const head = await ask('/frukt/eple', {}, 'HEAD');
    const { date: _got, ...expected } = got.headers;
    const { date: _head, ...headers } = head.headers;
    expect(head.status).toBe(200);
    expect(headers).toEqual(expected);
    expect(head.body).toHaveLength(0);
  });
});

describe('redirects', () => {
  it.each([
    ['/id/eple', '/frukt/eple'],
    ['/id/eple.html', '/frukt/eple'],
    ['/ID/Eple/', '/frukt/eple'],
    ['/gammel/eple.html', '/frukt/eple'],
    ['/hjem', '/'],
    ['/frukt/eple/', '/frukt/eple'],
    ['/Frukt/EPLE', '/frukt/eple'],
    ['/Frukt/Eple.HTML', '/frukt/eple'],
    ['/frukt/eple.html', '/frukt/eple'],
    ['/index.html', '/'],
    ['/en/', '/en'],
    ['/EN/index.html', '/en'],
    ['//', '/'],
    ['/frukt/eple/?q=a%20b&q=%2F', '/frukt/eple?q=a%20b&q=%2F'],
    ['/id/eple?til=//vert.example', '/frukt/eple?til=//vert.example'],
  ])('leads %s to %s', async (target, location) => {
    const { status, headers, body } = await ask(target, { host: 'ond.example' });
    expect(status).toBe(308);
    expect(headers.location).toBe(location);
    expect(headers['cache-control']).toBe(cacheControl('page'));
    expect(body).toHaveLength(0);
  });
});

describe('what is not there', () => {
  it.each([
    '/finnes-ikke',
    '/finnes-ikke/',
    '/404',
    '/404.html',
    '/frukt',
    '/frukt/eple.html.br',
    '/robots.txt.gz',
    '/.site.json',
    '/.hemmelig',
    '/.hemmelig.html',
    '/.git/config',
    '/frukt/.env',
    '/frukt/.well-known/x.txt',
    '/__proto__',
    '/constructor',
    '/../package.json',
    '/frukt/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '/%252e%252e%252fpackage.json',
    '/....//package.json',
    '/frukt//eple',
    '//ond.example',
    '//ond.example/',
    '/\\ond.example/',
    '///ond.example/..',
  ])('answers %s with the missing page', async (target) => {
    const { status, headers, body } = await ask(target);
    expect(status).toBe(404);
    expect(body.toString()).toBe(texts['404.html']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=60');
    expect(headers).not.toHaveProperty('location');
    expect(headers).not.toHaveProperty('accept-ranges');
  });

  it('sends the missing page compressed, and without a body to HEAD', async () => {
    const { status, headers, body } = await ask('/borte', { 'accept-encoding': 'br' }, 'HEAD');
    expect(status).toBe(404);
    expect(headers['content-encoding']).toBe('br');
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
    expect(body).toHaveLength(0);
  });
});

describe('methods and limits', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    'answers %s with 405',
    async (method) => {
      const { status, headers, body } = await ask('/', {}, method);
      expect(status).toBe(405);
      expect(headers['allow']).toBe('GET, HEAD, OPTIONS');
      expect(headers['cache-control']).toBe('no-store');
      expect(body.toString()).toBe(errorText(405));
    },
  );

  it('answers CONNECT with 405', async () => {
    const answer = await askBytes('CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
    expect(answer).toContain('\r\nAllow: GET, HEAD, OPTIONS\r\n');
  });

  it.each(['/', '/finnes-ikke', '*'])('answers OPTIONS %s with 204', async (target) => {
    const { status, headers, body } = await ask(target, {}, 'OPTIONS');
    expect(status).toBe(204);
    expect(headers['allow']).toBe('GET, HEAD, OPTIONS');
    expect(body).toHaveLength(0);
  });

  it('reads a target of 8192 characters', async () => {
    expect((await ask(`/?${'a'.repeat(8190)}`)).status).toBe(200);
  });

  it('answers an expectation it does not know as any request', async () => {
    expect((await ask('/', { expect: 'kaffe' })).status).toBe(200);
  });
});
