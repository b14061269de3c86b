import { expect, test } from '@playwright/test';
import { kinds, sitePages } from '../site-pages.ts';

/** What a length of text does to a page is seen on the longest. */
test('the longest page is among the kinds', async ({ page }) => {
  const lengths = new Map<string, number>();
  for (const { address } of sitePages) {
    await page.goto(address);
    const text = await page.getByRole('main').textContent();
    lengths.set(address, `${text}`.length);
  }
  const [longest] = [...lengths].toSorted(([, one], [, other]) => other - one);
  expect(Object.values(kinds)).toContain(longest?.[0]);
});
