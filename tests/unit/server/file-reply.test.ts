import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cacheControl } from '../../../lib/site/headers.ts';
import { texts } from './built-site.ts';
import { runOrigin } from './run-origin.ts';

const { ask } = runOrigin();

describe('encodings', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['BR', 'br'],
    ['identity;q=1, br;q=0.5', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['deflate', undefined],
    ['*;q=0', undefined],
    ['', undefined],
  ])('answers «%s» with %s', async (accepted, encoding) => {
    const { headers, body } = await ask('/frukt/eple', { 'accept-encoding': accepted });
    const decode = { br: brotliDecompressSync, gzip: gunzipSync };
    const decoded = encoding === 'br' || encoding === 'gzip' ? decode[encoding](body) : body;
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['content-length']).toBe(String(body.length));
    expect(decoded.toString()).toBe(texts['frukt/eple.html']);
  });

  it('has a strong ETag for each', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const { headers } = await ask('/frukt/eple', { 'accept-encoding': encoding });
        return headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/);
  });
});

describe('conditions', () => {
  it.each(['GET', 'HEAD'])('answers %s with 304 to a reader who has the file', async (method) => {
    const first = await ask('/frukt/eple', { 'accept-encoding': 'br' });
    const condition = { 'accept-encoding': 'br', 'if-none-match': `"x", W/${first.headers.etag}` };
    const { status, headers, body } = await ask('/frukt/eple', condition, method);
    expect(status).toBe(304);
    expect(body).toHaveLength(0);
    expect(headers.etag).toBe(first.headers.etag);
    expect(headers['cache-control']).toBe(cacheControl('page'));
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers).not.toHaveProperty('content-type');
    expect(headers).not.toHaveProperty('content-encoding');
    expect(headers).not.toHaveProperty('content-length');
  });

  it('sends the file where the tag is of another encoding', async () => {
    const first = await ask('/frukt/eple', { 'accept-encoding': 'br' });
    const condition = { 'accept-encoding': 'gzip', 'if-none-match': first.headers.etag };
    expect((await ask('/frukt/eple', condition)).status).toBe(200);
  });

  it('sends the missing page whatever the reader has', async () => {
    expect((await ask('/finnes-ikke', { 'if-none-match': '*' })).status).toBe(404);
  });
});

describe('ranges', () => {
  const whole = texts['frukt/eple.html'] ?? '';

  it.each([
    ['bytes=0-8', 0, 8],
    ['bytes=10-', 10, whole.length - 1],
    ['bytes=-99999', 0, whole.length - 1],
    ['bytes=-5', whole.length - 5, whole.length - 1],
    ['bytes=9-99999', 9, whole.length - 1],
  ])('answers %s with the part', async (range, start, end) => {
    const { status, headers, body } = await ask('/frukt/eple', { range, 'accept-encoding': 'br' });
    expect(status).toBe(206);
    expect(body.toString()).toBe(whole.slice(start, end + 1));
    expect(headers['content-range']).toBe(`bytes ${start}-${end}/${whole.length}`);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('answers 416 with the size where the part does not exist', async () => {
    const { status, headers } = await ask('/frukt/eple', { range: 'bytes=99999-' });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe(`bytes */${whole.length}`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each(['bytes=0-1,4-5', 'bytes=tull', 'linjer=0-1', 'tull'])(
    'answers %s with the whole file',
    async (range) => {
      const { status, body } = await ask('/frukt/eple', { range });
      expect(status).toBe(200);
      expect(body.toString()).toBe(whole);
    },
  );

  it('answers If-Range with the part only where the reader has the same file', async () => {
    const { headers } = await ask('/frukt/eple');
    const same = { range: 'bytes=0-1', 'if-range': headers.etag };
    const other = { range: 'bytes=0-1', 'if-range': '"annen"' };
    expect((await ask('/frukt/eple', same)).status).toBe(206);
    expect((await ask('/frukt/eple', other)).status).toBe(200);
  });

  it('takes no notice of a range in HEAD', async () => {
    expect((await ask('/frukt/eple', { range: 'bytes=0-1' }, 'HEAD')).status).toBe(200);
  });
});
