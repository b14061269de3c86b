import { expect, test } from '@playwright/test';
import { commonHeaders } from '../../lib/site/headers.ts';
import { builtMarker } from '../built-marker.ts';
import { kinds } from './site-pages.ts';

const asIs = { maxRedirects: 0 };

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

test('a page has the headers of a page', async ({ request }) => {
  const headers = (await request.get(kinds.goal)).headers();
  expect(headers).toMatchObject(lowerCased(commonHeaders('page', builtMarker().policy)));
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['vary']).toBe('Accept-Encoding');
  expect(headers).not.toHaveProperty('server');
  expect(headers).not.toHaveProperty('x-powered-by');
});

test('a picture and the list of pages are kept out of search engines too', async ({ request }) => {
  for (const address of ['/favicon.svg', '/sitemap.xml']) {
    expect((await request.get(address)).headers()['x-robots-tag']).toBe('noindex');
  }
});

test('the policy allows the site’s own and nothing written into a page', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toMatch(/; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/);
  expect(policy).not.toMatch(/unsafe|data:|\*/);
});

test('a reader who has the page gets only word that it is still so', async ({ request }) => {
  const etag = (await request.get(kinds.goal)).headers()['etag'] ?? '';
  expect(etag).toMatch(/^"/);
  const again = await request.get(kinds.goal, { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);
  expect(await again.body()).toHaveLength(0);
});

test('what the page is made of is kept for good', async ({ page }) => {
  const assets: (string | undefined)[] = [];
  page.on('response', (response) => {
    if (/\.(?:css|js)$/.test(response.url())) assets.push(response.headers()['cache-control']);
  });
  await page.goto('/');
  expect(new Set(assets)).toEqual(new Set(['public, max-age=31536000, immutable']));
});

for (const [written, meant] of [
  ['/ordliste/', '/ordliste'],
  ['/Ordliste', '/ordliste'],
  ['/BERGEN-I-VERDEN/Hovedmal/', '/bergen-i-verden/hovedmal'],
  ['/ordliste.html', '/ordliste'],
  ['/ordliste/?fra=brev', '/ordliste?fra=brev'],
]) {
  test(`${written} leads to ${meant}`, async ({ request }) => {
    const response = await request.get(`${written}`, asIs);
    expect(response.status()).toBe(308);
    expect(response.headers()['location']).toBe(meant);
    expect((await request.get(`${meant}`, asIs)).status()).toBe(200);
  });
}
