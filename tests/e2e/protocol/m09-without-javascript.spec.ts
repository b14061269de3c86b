import { test as base, expect, type Page } from '@playwright/test';
import { nb } from '../../../lib/languages/nb.ts';
import { kinds, sizes } from '../site-pages.ts';
import { menu } from './menu.ts';
import { plantHtml } from './plant.ts';
import { withoutScripts } from './without-scripts.ts';

const baseURL = process.env['ORIGIN_URL'] ?? '';
const viewport = sizes.phone;

/** One page without scripts and one with, for all tests of a worker. */
const test = base.extend<{ page: Page }, { plainPage: Page; scriptedPage: Page }>({
  plainPage: [
    async ({ browser }, use) => {
      await use(await browser.newPage({ baseURL, viewport, javaScriptEnabled: false }));
    },
    { scope: 'worker' },
  ],
  scriptedPage: [
    async ({ browser }, use) => {
      await use(await browser.newPage({ baseURL, viewport }));
    },
    { scope: 'worker' },
  ],
  page: async ({ plainPage }, use) => {
    await use(plainPage);
  },
});

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» says the same without scripts`, async ({
    page,
    scriptedPage,
  }) => {
    await page.goto(address);
    await scriptedPage.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
    expect(await withoutScripts(page, scriptedPage)).toEqual([]);
  });

  test(`the menu of a page of the kind «${kind}» opens and leads on`, async ({ page }) => {
    await page.goto(address);
    expect(await menu(page)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

for (const kind of ['part', 'goal', 'section', 'goals', 'glossary', 'article'] as const) {
  test(`the breadcrumb of a page of the kind «${kind}» leads back`, async ({ page, baseURL }) => {
    await page.goto(kinds[kind]);
    const breadcrumb = page.getByRole('navigation', { name: nb.breadcrumb });
    const title = `${await page.getByRole('heading', { level: 1 }).textContent()}`;
    await expect(breadcrumb.getByText(title, { exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await breadcrumb.getByRole('link').last().click();
    await expect(page).toHaveURL(`${baseURL}${kinds[kind].replace(/\/[^/]*$/, '') || '/'}`);
  });
}

test('the pages lead from one to the next and back', async ({ page, baseURL }) => {
  await page.goto(kinds.goal);
  const neighbours = page.getByRole('navigation', { name: nb.neighbours });
  await neighbours.getByRole('link', { name: new RegExp(`^${nb.next}`) }).click();
  await expect(page).toHaveURL(`${baseURL}${kinds.section}`);
  await neighbours.getByRole('link', { name: new RegExp(`^${nb.previous}`) }).click();
  await expect(page).toHaveURL(`${baseURL}${kinds.goal}`);
});

for (const [address, name] of [
  [kinds.section, nb.contents],
  [kinds.glossary, nb.glossaryContents],
] as const) {
  test(`«${name}» leads to the headings of ${address}`, async ({ page, baseURL }) => {
    await page.goto(address);
    const link = page.getByRole('navigation', { name }).getByRole('link').last();
    const text = `${await link.textContent()}`;
    await link.click();
    await expect(page).toHaveURL(`${baseURL}${address}${await link.getAttribute('href')}`);
    await expect(page.getByRole('heading', { name: text, exact: true })).toBeInViewport();
  });
}

test('the permanent address stands there to be read and followed', async ({ page, baseURL }) => {
  await page.goto(kinds.goal);
  const region = page.getByRole('region', { name: nb.permanentAddress });
  await expect(region.getByRole('link')).toHaveText(/\/id\/hovedmal-bergen-i-verden$/);
  await region.getByRole('link').click();
  await expect(page).toHaveURL(`${baseURL}${kinds.goal}`);
});

test.describe('a planted fault is found:', () => {
  test.beforeEach(async ({ page, scriptedPage }) => {
    await page.goto(kinds.missing);
    await scriptedPage.goto(kinds.missing);
  });

  test('text that only scripts bring', async ({ page, scriptedPage }) => {
    await plantHtml(scriptedPage, '<p>Plantet</p>');
    expect(await withoutScripts(page, scriptedPage)).toEqual([
      'only with scripts: paragraph: Plantet',
    ]);
  });

  test('a link that only scripts bring', async ({ page, scriptedPage }) => {
    await plantHtml(scriptedPage, '<a href="/mal">Plantet</a>');
    expect(await withoutScripts(page, scriptedPage)).toEqual([
      'only with scripts: link "Plantet":',
      'only with scripts: /url: /mal',
    ]);
  });

  test('a button that does nothing', async ({ page, scriptedPage }) => {
    await plantHtml(page, '<button>Plantet</button>');
    expect(await withoutScripts(page, scriptedPage)).toEqual([
      'only without scripts: button "Plantet"',
      'a button that does nothing is shown',
    ]);
  });

  for (const { plant, css, fault } of [
    {
      plant: 'a menu that does not open',
      css: 'nav details > :not(summary) { display: none !important }',
      fault: 'the menu does not open',
    },
    {
      plant: 'a menu that is always open',
      css: 'details::details-content { content-visibility: visible !important }',
      fault: 'the menu is open before anyone has opened it',
    },
  ]) {
    test(plant, async ({ page }) => {
      // A style sheet made by script: the page's policy has no say over it.
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      expect(await menu(page)).toEqual([fault]);
    });
  }
});
