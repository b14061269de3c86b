import { describe, expect, it } from 'vitest';
import { cacheControl } from '../../../lib/site/headers.ts';
import { runOrigin } from './run-origin.ts';

describe('an origin with a base path', () => {
  const { ask } = runOrigin('/sted/her');

  it.each([
    ['/sted/her', 200],
    ['/sted/her/', '/sted/her'],
    ['/STED/her/index.html', '/sted/her'],
    ['/sted/her/frukt/eple', 200],
    ['/sted/her/frukt/eple.html?a=b', '/sted/her/frukt/eple?a=b'],
    ['/sted/her/id/eple', '/sted/her/frukt/eple'],
    ['/sted/her/hjem', '/sted/her'],
    ['/', 404],
    ['/frukt/eple', 404],
    ['/sted', 404],
  ])('answers %s with %s', async (target, expected) => {
    const { status, headers } = await ask(target);
    expect(headers.location ?? status).toBe(expected);
  });

  it('keeps hashed files for good', async () => {
    const { headers } = await ask('/sted/her/assets/site-b2.css');
    expect(headers['cache-control']).toBe(cacheControl('hashed'));
  });
});
