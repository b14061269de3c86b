import { expect, type Page } from '@playwright/test';
import { addresses, kinds, sitePages } from '../site-pages.ts';
import { test } from './navigation-test.ts';

/** Where a page points within the site, as whole addresses. */
function internalLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pointing = [...document.querySelectorAll('a[href], link[href], script[src], img[src]')];
    const addresses = pointing.map(
      (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
    );
    return addresses
      .map((address) => new URL(address, location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ href }) => href);
  });
}

test('every link within the site leads to something that is there', async ({
  page,
  request,
  at,
  pathOf,
}) => {
  const links = new Set<string>();
  for (const address of addresses) {
    await page.goto(at(address));
    for (const link of await internalLinks(page)) links.add(link);
  }
  const pointedAt = [...links].map((link) => new URL(link));
  const paths = new Set(pointedAt.map(({ pathname }) => pathname));
  expect([...paths]).toEqual(
    expect.arrayContaining(sitePages.map(({ address }) => pathOf(address))),
  );

  const lost: string[] = [];
  for (const path of [...paths].filter((one) => one !== pathOf(kinds.missing))) {
    if ((await request.get(path)).status() !== 200) lost.push(path);
  }
  for (const { href, pathname, hash } of pointedAt.filter((link) => link.hash !== '')) {
    const html = await (await request.get(pathname)).text();
    if (!html.includes(`id="${decodeURIComponent(hash.slice(1))}"`)) lost.push(href);
  }
  expect(lost).toEqual([]);
});

test('no page leads through an address that only points on', async ({ page, request, at }) => {
  for (const { address } of sitePages) {
    await page.goto(at(address));
    const permanent = /\/id\/[^/]+$/;
    const links = (await internalLinks(page)).filter((link) => !permanent.test(link));
    for (const link of new Set(links.map((href) => new URL(href).pathname))) {
      expect((await request.head(link, { maxRedirects: 0 })).status(), `${address} → ${link}`).toBe(
        200,
      );
    }
  }
});
