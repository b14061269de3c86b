import { expect, type Page, test } from '@playwright/test';
import { kinds } from './site-pages.ts';

/** The address of the picture that is the largest thing painted on a page so far; none where it is no picture. */
function largestPaint(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      new Promise<string | undefined>((found) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntries().at(-1);
          found(entry !== undefined && 'url' in entry ? String(entry.url) : undefined);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

for (const width of [360, 768, 1440, 2560]) {
  test(`the picture is the largest thing painted at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: Math.max(640, width * 0.6) });
    await page.goto(kinds.front);
    const hero = page.getByRole('main').getByRole('img').first();
    const shown = await hero.evaluate((one) =>
      one instanceof HTMLImageElement ? one.currentSrc : '',
    );
    expect(shown).not.toBe('');
    // Words may be painted before the picture is.
    await expect.poll(() => largestPaint(page)).toBe(shown);
  });
}

test('narrow and wide screens have each their own composition', async ({ page }) => {
  const shown: string[] = [];
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(kinds.front);
    const hero = page.getByRole('main').getByRole('img').first();
    shown.push(
      await hero.evaluate((one) => (one instanceof HTMLImageElement ? one.currentSrc : '')),
    );
  }
  expect(new Set(shown).size).toBe(2);
});
