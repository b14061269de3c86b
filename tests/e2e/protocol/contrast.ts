import type { Page } from '@playwright/test';
import type { OnPicture } from './browser/on-picture.ts';
import { withHover } from './hover.ts';
import { install } from './install.ts';
import { paintedShares } from './painted.ts';

/** A line drawn under a word may take a part of the picture behind it. */
const leastShare = 0.9;

/** Every text, outline and border stands out from what is behind it: at rest, pointed at, in focus. */
export async function contrast(page: Page): Promise<readonly string[]> {
  await install(page);
  const atRest = await page.evaluate(() => protocol.textContrast());
  const pointedAt = await withHover(page, () => page.evaluate(() => protocol.textContrast()));
  const boxes = await page.evaluate(() => protocol.boxFaults());
  // Tells the page that there is a keyboard.
  await page.keyboard.press('Tab');
  const inFocus = await page.evaluate(() => protocol.focusContrast());
  const added = pointedAt.faults.filter((fault) => !atRest.faults.includes(fault));
  const faults = [
    ...atRest.faults,
    ...added.map((fault) => `${fault} when it is pointed at`),
    ...boxes,
    ...inFocus.faults,
    ...(await onPictureFaults(page, [...atRest.onPictures, ...inFocus.onPictures])),
  ];
  return [...new Set(faults)];
}

async function onPictureFaults(page: Page, laid: readonly OnPicture[]): Promise<readonly string[]> {
  const shares = await paintedShares(page, laid);
  return laid.flatMap(({ name, least }, index) => {
    const share = shares[index] ?? 0;
    const percent = Math.round(100 * share);
    return share < leastShare
      ? [`${name} has ${least}:1 on ${percent} % of the picture behind it`]
      : [];
  });
}
