import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { kinds, sitePages, sizes } from './site-pages.ts';

type Rules = Parameters<AxeBuilder['options']>[0];

const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** WCAG 2.0–2.2 at A and AA, what axe holds good practice, and 7:1 for text. */
const allRules: Rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};
const colourRules: Rules = { runOnly: { type: 'rule', values: colours } };

const baseURL = process.env['ORIGIN_URL'] ?? '';

/** One page for all: axe is slow in a new one. */
const test = base.extend<object, { withScripts: Page; withoutScripts: Page }>({
  withScripts: [
    async ({ browser }, use) => {
      await use(await browser.newPage({ baseURL }));
    },
    { scope: 'worker' },
  ],
  // A browser without JavaScript would stop axe too: here it is the page's own that is refused.
  withoutScripts: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ baseURL });
      await page.route('**', (route) =>
        route.request().resourceType() === 'script' ? route.abort() : route.continue(),
      );
      await use(page);
    },
    { scope: 'worker' },
  ],
});

for (const address of [...sitePages.map((page) => page.address), kinds.missing]) {
  test(`${address} is accessible with scripts`, async ({ withScripts }) => {
    await expectAccessible(withScripts, address);
  });

  test(`${address} is accessible with every script refused`, async ({ withoutScripts }) => {
    await expectAccessible(withoutScripts, address);
  });
}

async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.setViewportSize(sizes.desk);
  await page.goto(address);
  for (const size of [sizes.desk, sizes.phone]) {
    await page.setViewportSize(size);
    if (size === sizes.phone) await page.getByRole('banner').locator('summary').click();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await breaches(page, allRules)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await breaches(page, colourRules)).toEqual([]);
  }
}

/** Each breach of the rules, with the place it stands. Throws where axe looked at nothing. */
async function breaches(page: Page, rules: Rules): Promise<readonly string[]> {
  // Without the support for frames, of which there are none: it costs a new page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options(rules);
  const { violations, passes } = await axe.analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing.');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
