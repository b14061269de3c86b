import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { openPageAndMenu } from './protocol/open-page.ts';
import { plantHtml } from './protocol/plant.ts';
import { addresses, kinds, sizes } from './site-pages.ts';

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

/** The least window, a tablet, a desk. */
const windows = [sizes.magnified, sizes.tablet, sizes.desk];

for (const address of addresses) {
  test(`${address} is accessible with scripts`, async ({ withScripts }) => {
    await expectAccessible(withScripts, address);
  });

  test(`${address} is accessible with every script refused`, async ({ withoutScripts }) => {
    await expectAccessible(withoutScripts, address);
  });
}

async function expectAccessible(page: Page, address: string): Promise<void> {
  for (const size of windows) {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPageAndMenu(page, address, size);
    expect(await breaches(page, allRules), `${size.width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await breaches(page, colourRules), `${size.width} px, dark`).toEqual([]);
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

base.describe('a planted fault is found:', () => {
  base.use({ bypassCSP: true, viewport: sizes.desk, colorScheme: 'light' });

  /** The rules that a page breaks. */
  const broken = async (page: Page) => [
    ...new Set((await breaches(page, allRules)).map((breach) => breach.split(':')[0])),
  ];

  for (const { plant, html, rule } of [
    { plant: 'a picture without words', html: '<img src="data:,">', rule: 'image-alt' },
    {
      plant: 'text with 4.5:1, which is enough for AA and not for us',
      html: '<p style="color: #767676; background: white">Plantet</p>',
      rule: 'color-contrast-enhanced',
    },
    {
      plant: 'a heading without words, which only good practice forbids',
      html: '<h2></h2>',
      rule: 'empty-heading',
    },
    {
      plant: 'targets that are small and close, which WCAG 2.2 forbids',
      html: '<p><button style="all: unset; width: 9px">x</button><button style="all: unset; width: 9px">y</button></p>',
      rule: 'target-size',
    },
  ]) {
    base(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      const before = await broken(page);
      await plantHtml(page, html);
      expect((await broken(page)).filter((one) => !before.includes(one))).toEqual([rule]);
    });
  }
});
