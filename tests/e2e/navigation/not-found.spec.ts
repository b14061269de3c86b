import { expect } from '@playwright/test';
import { nb } from '../../../lib/languages/nb.ts';
import { kinds } from '../site-pages.ts';
import { test } from './navigation-test.ts';

test('an address that leads nowhere says so', async ({ page, at }) => {
  const response = await page.goto(at(kinds.missing));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb.notFound.title);
  await expect(page).toHaveTitle(new RegExp(`^${nb.notFound.title} – `));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test('the ways onward lead on', async ({ page, request, at, pathOf }) => {
  await page.goto(at(kinds.missing));
  const onward = page.getByRole('region', { name: nb.notFound.waysOnward }).getByRole('link');
  const addresses = await onward.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses).toContain(pathOf('/'));
  expect(addresses).toContain(pathOf(kinds.part));
  for (const address of addresses) expect((await request.get(`${address}`)).status()).toBe(200);
  const name = `${await onward.nth(1).textContent()}`;
  await onward.nth(1).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('an id that nobody has leads nowhere', async ({ request, at }) => {
  expect((await request.get(at('/id/finnes-ikke'))).status()).toBe(404);
});
