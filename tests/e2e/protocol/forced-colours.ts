import type { Page } from '@playwright/test';
import { install } from './install.ts';

/** In the reader's own colours, focus, borders, drawings and the current page are still seen. */
export async function forcedColours(page: Page): Promise<readonly string[]> {
  await install(page);
  await page.keyboard.press('Tab');
  const faults = await page.evaluate(() => [
    ...protocol.focusRingFaults(),
    ...protocol.buttonFaults(),
    ...protocol.drawingFaults(),
    ...protocol.currentPageFaults(),
  ]);
  return [...new Set(faults)];
}

/** The same of the arrow of the menu. For a window where the menu is closed. */
export async function menuArrow(page: Page): Promise<readonly string[]> {
  await install(page);
  return page.evaluate(() => protocol.menuIconFaults());
}
