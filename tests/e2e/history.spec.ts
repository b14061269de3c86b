import { expect, test } from '@playwright/test';
import { nb } from '../../lib/languages/nb.ts';
import { kinds, sizes } from './site-pages.ts';

test.use({ viewport: sizes.phone });

test('Back leads to the place one left', async ({ page, baseURL }) => {
  await page.goto(kinds.section);
  const onward = page.getByRole('navigation', { name: nb.neighbours }).getByRole('link').last();
  await onward.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(sizes.phone.height);
  await onward.click();
  await expect(page).not.toHaveURL(`${baseURL}${kinds.section}`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}${kinds.section}`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});

test('Back from a heading leads to the contents', async ({ page, baseURL }) => {
  await page.goto(kinds.glossary);
  const link = page.getByRole('navigation', { name: nb.glossaryContents }).getByRole('link').last();
  await link.click();
  await expect(link).not.toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}${kinds.glossary}`);
  await expect(link).toBeInViewport();
});

test('reloading keeps the place', async ({ page }) => {
  await page.goto(kinds.glossary);
  const last = page.getByRole('contentinfo');
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});
