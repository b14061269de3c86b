import type { Page } from '@playwright/test';
import { wordsAt } from '../words-at.ts';

/** The menu is closed, opens when it is clicked, and leads on. For a small window. */
export async function menu(page: Page): Promise<readonly string[]> {
  const words = wordsAt(new URL(page.url()).pathname);
  const navigation = page.getByRole('navigation', { name: words.mainMenu });
  const summary = navigation.locator('summary');
  if ((await summary.count()) === 0) return ['there is no menu to open'];
  const last = navigation.locator('a').last();
  const isOpenAtFirst = await last.isVisible();
  await summary.click();
  if (!(await last.isVisible())) return ['the menu does not open'];
  const href = await last.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
  await last.click();
  const hasArrived = await page.waitForURL(href, { timeout: 2000 }).then(
    () => true,
    () => false,
  );
  return [
    ...(isOpenAtFirst ? ['the menu is open before anyone has opened it'] : []),
    ...(hasArrived ? [] : [`the menu does not lead to ${href}`]),
  ];
}
