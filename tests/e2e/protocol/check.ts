import type { Page } from '@playwright/test';

/** One look at a page as it is: what is wrong with it, in words. Empty where nothing is. */
export type Check = (page: Page) => Promise<readonly string[]>;

/** What a check finds after a change and did not find before: the page's own faults left out. */
export async function newFaults(
  page: Page,
  check: Check,
  change: () => Promise<unknown>,
): Promise<readonly string[]> {
  const before = await check(page);
  await change();
  return (await check(page)).filter((fault) => !before.includes(fault));
}
