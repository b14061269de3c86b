import { describe, expect, it } from 'vitest';
import { lowerCasedHeaders } from './lower-cased-headers.ts';
import { runOrigin } from './run-origin.ts';

const { ask } = runOrigin();

describe('headers', () => {
  it.each([
    [200, 'GET', '/frukt/eple', {}],
    [200, 'GET', '/assets/site-b2.css', {}],
    [206, 'GET', '/', { range: 'bytes=0-1' }],
    [204, 'OPTIONS', '/', {}],
    [304, 'GET', '/', { 'if-none-match': '*' }],
    [308, 'GET', '/en/', {}],
    [400, 'GET', '/%', {}],
    [404, 'GET', '/borte', {}],
    [405, 'POST', '/', {}],
    [414, 'GET', `/${'a'.repeat(9000)}`, {}],
    [416, 'GET', '/', { range: 'bytes=99999-' }],
    [431, 'GET', '/', { x: 'a'.repeat(17_000) }],
  ])('are all there on %i', async (expected, method, target, sent) => {
    const { status, headers } = await ask(target, sent, method);
    expect(status).toBe(expected);
    expect(headers).toMatchObject(lowerCasedHeaders());
    expect(headers).toHaveProperty('cache-control');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('never repeat what the request says of hosts', async () => {
    const claims = {
      host: 'ond.example',
      'x-forwarded-host': 'ond.example',
      forwarded: 'host=ond.example',
    };
    for (const target of ['/', '/en/', '/borte', '/%']) {
      const { headers, body } = await ask(target, claims);
      expect(JSON.stringify(headers) + body).not.toContain('ond.example');
    }
  });
});
