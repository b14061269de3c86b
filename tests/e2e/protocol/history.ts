import type { Page } from '@playwright/test';

/**
 * Follows the last link of the content that leads to another page, by keyboard, and goes back.
 *
 * Chromium, when it must build the page again, leads back to the place one left and gives the focus
 * to the page itself: the next Tab begins at its top. A page it has kept whole has its focus too.
 */
export async function backKeepsPlace(page: Page): Promise<readonly string[]> {
  const { pathname } = new URL(page.url());
  const links = page.getByRole('main').getByRole('link');
  const place = await links.evaluateAll((all) =>
    all.findLastIndex(
      (link) =>
        link instanceof HTMLAnchorElement &&
        link.origin === location.origin &&
        link.pathname !== location.pathname &&
        !link.pathname.includes('/id/'),
    ),
  );
  const link =
    place < 0 ? page.getByRole('contentinfo').getByRole('link').first() : links.nth(place);
  const name = `${await link.textContent()}`.trim();
  await link.focus();
  const left = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== pathname);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === pathname);
  const isKept = (await hasPlace(page, left)) || (await page.evaluate(hasFocus, name));
  return isKept ? [] : [`Back from «${name}» leads to another place`];
}

/** Reads the page again from its foot. */
export async function reloadKeepsPlace(page: Page): Promise<readonly string[]> {
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  if (before === 0) throw new Error('The page is no longer than its window.');
  await page.reload();
  return (await hasPlace(page, before)) ? [] : ['reloading leads to another place'];
}

/** Waits for a page that is still finding its place. In another typeface its end lies a line or two off. */
function hasPlace(page: Page, place: number): Promise<boolean> {
  return page
    .waitForFunction((expected) => Math.abs(scrollY - expected) < 50, place, { timeout: 2000 })
    .then(
      () => true,
      () => false,
    );
}

function hasFocus(name: string): boolean {
  return document.activeElement?.textContent?.trim() === name;
}
