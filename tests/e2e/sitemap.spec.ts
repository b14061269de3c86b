import { expect, test } from '@playwright/test';
import { sitePages } from './site-pages.ts';

test('the sitemap lists every page, and nothing that is not one', async ({ request, baseURL }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => new URL(url, baseURL).pathname,
  );
  expect(listed.toSorted()).toEqual(sitePages.map(({ address }) => address).toSorted());
});

test('no two pages have the same title', async ({ request }) => {
  const titles = await Promise.all(
    sitePages.map(async ({ address }) => {
      const html = await (await request.get(address)).text();
      return /<title>(.+?)<\/title>/.exec(html)?.[1];
    }),
  );
  expect(titles).not.toContain(undefined);
  expect(new Set(titles).size).toBe(sitePages.length);
});
