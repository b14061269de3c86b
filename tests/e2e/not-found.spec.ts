import { expect, test } from '@playwright/test';
import { nb } from '../../lib/languages/nb.ts';
import { kinds } from './site-pages.ts';

test('an address that leads nowhere says so', async ({ page }) => {
  const response = await page.goto(kinds.missing);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb.notFound.title);
  await expect(page).toHaveTitle(new RegExp(`^${nb.notFound.title} – `));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test('the ways onward lead on', async ({ page, request }) => {
  await page.goto(kinds.missing);
  const onward = page.getByRole('region', { name: nb.notFound.waysOnward }).getByRole('link');
  const addresses = await onward.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses).toContain('/');
  expect(addresses).toContain(kinds.part);
  for (const address of addresses) expect((await request.get(`${address}`)).status()).toBe(200);
  const name = `${await onward.nth(1).textContent()}`;
  await onward.nth(1).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('an id that nobody has leads nowhere', async ({ request }) => {
  expect((await request.get('/id/finnes-ikke')).status()).toBe(404);
});
