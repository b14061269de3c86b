import { expect, type Page, test } from '@playwright/test';
import { nb } from '../../../lib/languages/nb.ts';
import { openInTypeface } from '../open-in-typeface.ts';
import { kinds, sizes } from '../site-pages.ts';
import { wordsAt } from '../words-at.ts';
import { backKeepsPlace, reloadKeepsPlace } from './history.ts';
import { plantHtml } from './plant.ts';

test.use({ viewport: sizes.phone });

for (const [kind, address] of Object.entries(kinds)) {
  test(`Back and reloading keep the place on a page of the kind «${kind}»`, async ({ page }) => {
    // A page may be a little longer in another typeface.
    await openInTypeface(page, address);
    expect.soft(await backKeepsPlace(page)).toEqual([]);
    const { skipToContent } = wordsAt(address);
    await page.keyboard.press('Tab');
    await expect.soft(page.getByRole('link', { name: skipToContent })).toBeFocused();
    expect.soft(await reloadKeepsPlace(page)).toEqual([]);
  });
}

test('Back leads far down to the place one left', async ({ page, baseURL }) => {
  await openInTypeface(page, kinds.section);
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

test.describe('a planted fault is found:', () => {
  /** The page takes the place from the browser, as pages do that scroll by themselves. */
  const forgetPlace = (page: Page) =>
    page.addInitScript(() => {
      history.scrollRestoration = 'manual';
    });

  test('a page that forgets its place on the way back', async ({ page }) => {
    await forgetPlace(page);
    await page.goto(kinds.goal);
    await plantHtml(page, '<p><a href="/mal">Plantet</a></p>');
    expect(await backKeepsPlace(page)).toEqual(['Back from «Plantet» leads to another place']);
  });

  test('a page that forgets its place when it is read again', async ({ page }) => {
    await forgetPlace(page);
    await page.goto(kinds.goal);
    expect(await reloadKeepsPlace(page)).toEqual(['reloading leads to another place']);
  });
});
