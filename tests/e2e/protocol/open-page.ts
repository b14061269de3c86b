import type { Page, ViewportSize } from '@playwright/test';

/** A page in a window of some size. */
export async function openPage(page: Page, address: string, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(address);
}

/** Opens the menu by keyboard, where the window is so small that it is closed. */
export async function openMenu(page: Page): Promise<void> {
  const summary = page.getByRole('banner').locator('summary');
  if (await summary.isVisible()) await summary.press('Enter');
}

/** The same, with the menu open where it can be. */
export async function openPageAndMenu(
  page: Page,
  address: string,
  size: ViewportSize,
): Promise<void> {
  await openPage(page, address, size);
  await openMenu(page);
}
