import type { Page } from '@playwright/test';
import { install } from './install.ts';

/** Everything that can have the focus is seen, and not behind anything, while it has. */
export async function obscured(page: Page): Promise<readonly string[]> {
  await install(page);
  return page.evaluate(() => protocol.obscuredStops());
}
