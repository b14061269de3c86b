import { expect, test } from '@playwright/test';
import { kinds, sitePages, sizes } from './site-pages.ts';

test.use({ viewport: sizes.magnified });

test('no page scrolls sideways when it is magnified four times', async ({ page }) => {
  const tooWide: string[] = [];
  for (const { address } of sitePages) {
    await page.goto(address);
    await page.getByRole('banner').locator('summary').click();
    const [content, window] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    if (content > window) tooWide.push(`${address}: ${content} px`);
  }
  expect(tooWide).toEqual([]);
});

test('a table that is too wide scrolls in a box of its own', async ({ page }) => {
  await page.goto(kinds.section);
  const box = page.getByRole('region', { name: /^Tabell: / });
  await expect(box.getByRole('table')).toBeVisible();
  const scrolled = () => box.evaluate(({ scrollLeft }) => scrollLeft);
  expect(await scrolled()).toBe(0);
  // Chromium would let it have the focus anyway; not every browser does.
  await expect(box).toHaveAttribute('tabindex', '0');
  await box.focus();
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(scrolled).toBeGreaterThan(0);
});
