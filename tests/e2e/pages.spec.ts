import { expect, test } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { sitePages, sizes } from './site-pages.ts';
import { watchPage } from './watch-page.ts';

for (const { address } of sitePages) {
  test(`${address} keeps to itself`, async ({ page, context, baseURL }) => {
    const { complaints, requests } = watchPage(page);
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(complaints).toEqual([]);
    expect(requests.map(({ origin }) => origin)).toEqual(requests.map(() => baseURL));
    const scripts = requests.map(({ pathname }) => pathname).filter((path) => path.endsWith('.js'));
    expect(scripts).toEqual([expect.stringMatching(/^\/assets\/enhance-/)]);
    expect(await page.evaluate(() => '__next_f' in globalThis)).toBe(false);
    expect(response?.headers()['set-cookie']).toBeUndefined();
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test(`${address} stands still while it loads`, async ({ page }) => {
    for (const size of [sizes.phone, sizes.desk]) {
      await page.setViewportSize(size);
      await page.goto(address);
      expect(await page.evaluate(layoutShift)).toEqual({ moved: [], missingPictures: [] });
    }
  });
}
