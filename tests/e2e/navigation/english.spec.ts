import { expect } from '@playwright/test';
import { en } from '../../../lib/languages/en.ts';
import { nb } from '../../../lib/languages/nb.ts';
import { sizes } from '../site-pages.ts';
import { test } from './navigation-test.ts';

test.use({ viewport: sizes.phone });

test('the front page leads to English and back', async ({ page, at }) => {
  await page.goto(at('/'));
  await page.getByRole('navigation', { name: nb.mainMenu }).locator('summary').click();
  const toEnglish = page.getByRole('banner').getByRole('link', { name: en.languageName });
  await expect(toEnglish).toHaveAttribute('lang', 'en');
  await toEnglish.click();
  await expect(page).toHaveURL(at('/en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.getByRole('navigation', { name: en.mainMenu }).locator('summary').click();
  const toNorwegian = page.getByRole('banner').getByRole('link', { name: nb.languageName });
  await expect(toNorwegian).toHaveAttribute('lang', 'nb');
  await toNorwegian.click();
  await expect(page).toHaveURL(at('/'));
});

test('the English page says that it is no official translation', async ({ page, at }) => {
  await page.goto(at('/en'));
  await expect(page.getByText(`${en.unofficialTranslation}.`)).toBeVisible();
});

test('what is Norwegian on the English page is marked so', async ({ page, at }) => {
  await page.goto(at('/en'));
  const main = page.getByRole('main');
  const norwegian = main.locator('[lang=nb]');
  await expect(norwegian.filter({ hasText: /^Bergen kommune er / })).toHaveCount(3);
  const unmarked = await main.evaluate((element) => {
    const copy = element.cloneNode(true);
    if (copy instanceof Element) for (const one of copy.querySelectorAll('[lang=nb]')) one.remove();
    return copy.textContent;
  });
  expect(unmarked).not.toMatch(/\b(?:og|er|kommune|internasjonal|hovedmål)\b/);
});
