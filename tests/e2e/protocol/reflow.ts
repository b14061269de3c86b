import type { Page } from '@playwright/test';
import { install } from './install.ts';

/** Nothing makes the reader scroll in two directions, but what scrolls in a labelled box. */
export async function reflow(page: Page): Promise<readonly string[]> {
  await install(page);
  return page.evaluate(() => protocol.reflowFaults());
}
