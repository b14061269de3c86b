import type { Page } from '@playwright/test';
import type { Laid } from './browser/pixels.ts';

/** For each colour the share of the painted page, without its text, that it stands out from. */
export async function paintedShares(page: Page, laid: readonly Laid[]): Promise<readonly number[]> {
  if (laid.length === 0) return [];
  await page.evaluate(() => protocol.hideText());
  const png = (await page.screenshot({ fullPage: true, scale: 'css' })).toString('base64');
  await page.evaluate(() => protocol.showText());
  return page.evaluate(([picture, colours]) => protocol.sharesThatHold(picture, colours), [
    png,
    laid,
  ] as const);
}
