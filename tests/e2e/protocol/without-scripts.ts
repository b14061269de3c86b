import type { Page } from '@playwright/test';
import { wordsAt } from '../words-at.ts';

/** What a page without scripts lacks that one with them has, and the other way round. */
export async function withoutScripts(plain: Page, scripted: Page): Promise<readonly string[]> {
  const without = await contentOf(plain);
  const withThem = await contentOf(scripted);
  const buttons = await plain.getByRole('button').count();
  return [
    ...beyond(withThem, without).map((line) => `only with scripts: ${line}`),
    ...beyond(without, withThem).map((line) => `only without scripts: ${line}`),
    ...(buttons > 0 ? ['a button that does nothing is shown'] : []),
  ];
}

/**
 * What a page says and where it leads. The button that copies is all that scripts may add. Throws
 * where there is hardly anything.
 */
async function contentOf(page: Page): Promise<readonly string[]> {
  const { copyAddress } = wordsAt(new URL(page.url()).pathname);
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  if (lines.length <= 10) throw new Error(`${page.url()} says nothing.`);
  return lines
    .filter((line) => !line.includes(`button "${copyAddress}"`))
    .map((line) => line.trim().replace(/^- /, ''));
}

/** What stands more often in one list than in the other. */
function beyond(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
