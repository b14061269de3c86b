import { expect, test } from '@playwright/test';
import { sitePages } from './site-pages.ts';

test('the sitemap lists every page, and nothing that is not one', async ({ request, baseURL }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => new URL(url, baseURL).pathname,
  );
  expect(listed.toSorted()).toEqual(sitePages.map(({ address }) => address).toSorted());
});
