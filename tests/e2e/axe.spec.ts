import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kinds, sitePages, sizes } from './site-pages.ts';

/** WCAG 2.0–2.2 at A and AA, and what axe holds good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that depends on colour: also 7:1 for text, which is ours to keep. */
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const addresses = [...sitePages.map(({ address }) => address), kinds.missing];

for (const address of addresses) {
  test(`${address} is accessible with scripts`, async ({ page }) => {
    await expectAccessible(page, address);
  });

  // A browser without JavaScript would stop axe too: here it is the page's own that is refused.
  test(`${address} is accessible with every script refused`, async ({ page }) => {
    await page.route('**', (route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue(),
    );
    await expectAccessible(page, address);
  });
}

async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.setViewportSize(sizes.desk);
  await page.goto(address);
  for (const size of [sizes.desk, sizes.phone]) {
    await page.setViewportSize(size);
    if (size === sizes.phone) await openMenu(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(new AxeBuilder({ page }).withTags(standards))).toEqual([]);
    expect(await violations(new AxeBuilder({ page }).withRules(colours))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(new AxeBuilder({ page }).withRules(colours))).toEqual([]);
  }
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('banner').locator('summary').click();
}

/** Each breach with the places it stands. Throws where axe looked at nothing. */
async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found, passes } = await axe.analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing.');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
