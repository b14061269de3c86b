import { expect, test } from '@playwright/test';
import { openInTypeface } from './open-in-typeface.ts';
import { kinds } from './site-pages.ts';

/**
 * What survives another machine's way of smoothing letters, and not a block that moved. A picture is
 * made anew by `npm run e2e -- pictures --update-snapshots`, and the commit says why.
 */
const tolerance = { threshold: 0.25, maxDiffPixelRatio: 0.005 };

/** On the strategy that stands still: what an editor writes moves no picture. */
const still = (address: string) => `${process.env['STILL_URL']}${address}`;

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» looks as it did, light on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'light' });
    await openInTypeface(page, still(address));
    await expect(page).toHaveScreenshot(`${kind}-light-360.png`, { ...tolerance, fullPage: true });
  });

  test(`a page of the kind «${kind}» looks as it did, dark on a desk`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1600 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await openInTypeface(page, still(address));
    await expect(page).toHaveScreenshot(`${kind}-dark-1440.png`, tolerance);
  });
}
