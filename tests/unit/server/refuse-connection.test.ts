import { describe, expect, it } from 'vitest';
import { errorText } from './built-site.ts';
import { runOrigin } from './run-origin.ts';

const { askBytes } = runOrigin();

describe('hostile requests', () => {
  it.each([
    '/%E5pen',
    '/%',
    '/%zz',
    '/%C0%AE%C0%AE/',
    '/frukt%00',
    '/frukt/eple%0d%0aSet-Cookie:%20a=b',
    'http://ond.example/frukt/eple/',
    'frukt/eple',
    '*',
    '/\u00e5pen',
  ])('answers %s with 400', async (target) => {
    const line = `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const answer = await askBytes(line);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer.endsWith(`\r\n\r\n${errorText(400)}`)).toBe(true);
    expect(answer).not.toMatch(/^(?:location|set-cookie):/im);
  });

  it.each([8193, 20_000, 100_000])('answers a target of %i characters with 414', async (length) => {
    const target = `/${'a'.repeat(length - 1)}`;
    const answer = await askBytes(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 414 URI Too Long\r\n/);
  });

  it('answers 20 kB of headers with 431', async () => {
    const bytes = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`;
    const answer = await askBytes(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    expect(answer).toContain('\r\nConnection: close\r\n');
  });

  it.each(['tull\r\n\r\n', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n'])(
    'answers bytes that are no request with 400',
    async (bytes) => {
      const answer = await askBytes(bytes);
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(answer).toContain('\r\nConnection: close\r\n');
      expect(answer).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/);
    },
  );

  it('answers 400 where HTTP/1.1 names no host', async () => {
    const answer = await askBytes('GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('\r\nX-Frame-Options: DENY\r\n');
  });
});
