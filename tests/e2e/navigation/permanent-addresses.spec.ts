import { expect } from '@playwright/test';
import { permalink } from '../../../lib/addresses.ts';
import { nb } from '../../../lib/languages/nb.ts';
import { lockFileName, readLock } from '../../../lib/permalinks/read-lock.ts';
import { kinds } from '../site-pages.ts';
import { languageAt } from '../words-at.ts';
import { test } from './navigation-test.ts';

const published = Object.entries(readLock(`content/${lockFileName}`, lockFileName).pages);

test('something has been published', () => {
  expect(published.length).toBeGreaterThan(0);
});

for (const [address, { id, fragments }] of published) {
  const permanent = permalink({ id, language: languageAt(address) });

  test(`${permanent} leads to the page once published as ${address}`, async ({
    page,
    request,
    at,
    serving,
  }) => {
    const status = (await request.get(at(permanent), { maxRedirects: 0 })).status();
    expect(status).toBe(serving.redirects ? 308 : 200);
    await page.goto(at(permanent));
    await expect(page).toHaveURL((await request.get(at(address))).url());
    const html = await page.content();
    expect(fragments.filter((fragment) => !html.includes(`id="${fragment}"`))).toEqual([]);
  });
}

test('a page shows its permanent address, and it leads back', async ({ page, at }) => {
  for (const address of [kinds.part, kinds.goal, kinds.section]) {
    await page.goto(at(address));
    const link = page.getByRole('region', { name: nb.permanentAddress }).getByRole('link');
    await expect(link).toHaveText(/^\S*\/id\/[a-z0-9-]+$/);
    await link.click();
    await expect(page).toHaveURL(at(address));
  }
});

test('every heading can be linked to', async ({ page, at }) => {
  await page.goto(at(kinds.section));
  const links = page.getByRole('main').getByRole('link', { name: /^Lenke til «/ });
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all()) {
    const fragment = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(`${at(kinds.section)}${fragment}`);
    await expect(page.getByRole('main').locator(`h2${fragment}`)).toBeInViewport();
  }
});
