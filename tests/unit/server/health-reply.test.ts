import { describe, expect, it } from 'vitest';
import { lowerCasedHeaders } from './lower-cased-headers.ts';
import { runOrigin } from './run-origin.ts';

describe.each(['', '/sted'])('under the base path «%s»', (basePath) => {
  const { ask } = runOrigin(basePath);

  it.each([
    ['GET', 'ok\n'],
    ['HEAD', ''],
  ])('the origin says in answer to %s that it is well, to nobody’s cache', async (method, text) => {
    const { status, headers, body } = await ask('/healthz', {}, method);
    expect(status).toBe(200);
    expect(body.toString()).toBe(text);
    expect(headers).toMatchObject({ ...lowerCasedHeaders(), 'cache-control': 'no-store' });
  });
});
