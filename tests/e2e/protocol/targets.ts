import type { Page } from '@playwright/test';
import { install } from './install.ts';

/** Every control can be hit within 44 × 44 px, but for links in running text. */
export async function targets(page: Page): Promise<readonly string[]> {
  await install(page);
  return page.evaluate(() => protocol.smallTargets());
}
