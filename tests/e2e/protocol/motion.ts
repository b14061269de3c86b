import type { Page } from '@playwright/test';
import { install } from './install.ts';

/** Nothing moves, fades or glides, for those who have asked for that. */
export async function motion(page: Page): Promise<readonly string[]> {
  await install(page);
  return page.evaluate(() => [...new Set(protocol.motionFaults())]);
}
