import { expect, test } from '@playwright/test';
import { permalink } from '../../lib/addresses.ts';
import { nb } from '../../lib/languages/nb.ts';
import { lockFileName, readLock } from '../../lib/permalinks/read-lock.ts';
import { kinds } from './site-pages.ts';
import { languageAt } from './words-at.ts';

const published = Object.entries(readLock(`content/${lockFileName}`, lockFileName).pages);

test('something has been published', () => {
  expect(published.length).toBeGreaterThan(0);
});

for (const [address, { id, fragments }] of published) {
  const permanent = permalink({ id, language: languageAt(address) });

  test(`${permanent} leads to the page once published as ${address}`, async ({ request }) => {
    expect((await request.get(permanent, { maxRedirects: 0 })).status()).toBe(308);
    const page = await request.get(permanent);
    expect(page.status()).toBe(200);
    expect(page.url()).toBe((await request.get(address)).url());
    const html = await page.text();
    expect(fragments.filter((fragment) => !html.includes(`id="${fragment}"`))).toEqual([]);
  });
}

test('a page shows its permanent address, and it leads back', async ({ page, baseURL }) => {
  for (const address of [kinds.part, kinds.goal, kinds.section]) {
    await page.goto(address);
    const link = page.getByRole('region', { name: nb.permanentAddress }).getByRole('link');
    await expect(link).toHaveText(/^\S*\/id\/[a-z0-9-]+$/);
    await link.click();
    await expect(page).toHaveURL(`${baseURL}${address}`);
  }
});

test('every heading can be linked to', async ({ page, baseURL }) => {
  await page.goto(kinds.section);
  const links = page.getByRole('main').getByRole('link', { name: /^Lenke til «/ });
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all()) {
    const fragment = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(`${baseURL}${kinds.section}${fragment}`);
    await expect(page.getByRole('main').locator(`h2${fragment}`)).toBeInViewport();
  }
});
