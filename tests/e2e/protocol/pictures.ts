import type { Page } from '@playwright/test';
import { install } from './install.ts';
import { paintedShares } from './painted.ts';

/** So much of a picture must stand out from what is behind it for something to be seen. */
const leastShare = 0.01;

/** Every picture has come, has a size, and shows something that is not the colour of the page. */
export async function pictures(page: Page): Promise<readonly string[]> {
  await install(page);
  const { faults, loaded } = await page.evaluate(() => protocol.pictures());
  const laid = loaded.map(({ behind, clip }) => ({ colour: behind, least: 3, clip }));
  const shares = await paintedShares(page, laid);
  return [
    ...faults,
    ...(await page.evaluate(() => protocol.drawingFaults())),
    ...loaded
      .filter((_, index) => (shares[index] ?? 0) < leastShare)
      .map(({ name }) => `${name} cannot be told from what is behind it`),
  ];
}
