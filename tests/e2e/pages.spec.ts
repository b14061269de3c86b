import { expect, test } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { sitePages, sizes } from './site-pages.ts';
import { watchPage } from './watch-page.ts';

const siteTitles = {
  nb: 'Internasjonal strategi – Bergen kommune',
  en: 'International Strategy – City of Bergen',
};

for (const { address, language } of sitePages) {
  test.describe(address, () => {
    test('is a page with one heading, its language and its title', async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const title = await heading.innerText();
      const isFront = address === '/' || address === '/en';
      const site = siteTitles[language];
      await expect(page).toHaveTitle(isFront ? site : `${title} – ${site}`);
    });

    test('keeps to itself', async ({ page, context, baseURL }) => {
      const { complaints, requests } = watchPage(page);
      const response = await page.goto(address);
      expect(complaints).toEqual([]);
      expect(requests.length).toBeGreaterThan(1);
      expect(requests.map(({ origin }) => origin)).toEqual(requests.map(() => baseURL));
      expect(response?.headers()['set-cookie']).toBeUndefined();
      const { cookies, origins } = await context.storageState({ indexedDB: true });
      expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      expect(await page.evaluate(async () => await caches.keys())).toEqual([]);
    });

    test('carries no JavaScript of the framework', async ({ page }) => {
      const { requests } = watchPage(page);
      await page.goto(address);
      const scripts = requests.map(({ pathname }) => pathname).filter((path) => /\.m?js$/.test(path));
      expect(scripts).toEqual([expect.stringMatching(/^\/assets\//)]);
      expect(await page.evaluate(() => '__next_f' in globalThis)).toBe(false);
    });

    for (const size of [sizes.phone, sizes.desk]) {
      test(`stands still at ${size.width} px, with its pictures`, async ({ page }) => {
        await page.setViewportSize(size);
        await page.goto(address);
        expect(await page.evaluate(layoutShift)).toEqual({ shift: 0, missingPictures: [] });
      });
    }
  });
}
