import { expect, type Page, type ViewportSize } from '@playwright/test';
import { nb } from '../../../lib/languages/nb.ts';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { forcedColours, menuArrow } from './forced-colours.ts';
import { install } from './install.ts';
import { test } from './one-page.ts';
import { openMenu, openPage } from './open-page.ts';
import { plantHtml, plantStyle } from './plant.ts';

const schemes = ['light', 'dark'] as const;

for (const [kind, address] of Object.entries(kinds)) {
  for (const colorScheme of schemes) {
    test(`a page of the kind «${kind}» keeps its marks in forced colours, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await openPage(page, address, sizes.desk);
      expect.soft(await forcedColours(page)).toEqual([]);
      await openPage(page, address, sizes.phone);
      expect.soft(await menuArrow(page), 'phone').toEqual([]);
      await openMenu(page);
      expect.soft(await forcedColours(page), 'phone, menu open').toEqual([]);
    });
  }
}

test('the page one is on is marked in the menu', async ({ page }) => {
  await openPage(page, kinds.part, sizes.desk);
  await install(page);
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  const menu = page.getByRole('navigation', { name: nb.mainMenu });
  await expect(menu.locator('[aria-current]')).toHaveText([`${name}`]);
  expect(await page.evaluate(() => protocol.currentItemNames())).toContain(`link «${name}»`);
});

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true });

  const open = async (page: Page, address: string, size: ViewportSize = sizes.desk) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await openPage(page, address, size);
  };

  test('a focus that is only a shadow', async ({ page }) => {
    await open(page, kinds.missing);
    await plantHtml(page, '<p><a id="planted" href="/">Plantet</a></p>');
    const shadow = 'a#planted:focus { outline: none; box-shadow: 0 0 0 3px red }';
    expect(await newFaults(page, forcedColours, () => plantStyle(page, shadow))).toEqual([
      'link «Plantet» has no outline of 2 px when it has the focus',
    ]);
  });

  test('a button that is only a surface', async ({ page }) => {
    await open(page, kinds.missing);
    const button = '<p><button style="border: 0; background: navy">Plantet</button></p>';
    expect(await newFaults(page, forcedColours, () => plantHtml(page, button))).toEqual([
      'the border of button «Plantet» is not seen',
    ]);
  });

  test('a drawing in a colour of its own', async ({ page }) => {
    await open(page, kinds.missing);
    const drawing =
      '<p id="drawn"><svg viewBox="0 0 9 9" width="20" height="20"><path d="M0 0h9v9z" fill="#111"/></svg></p>';
    expect(await newFaults(page, forcedColours, () => plantHtml(page, drawing))).toEqual([
      'the drawing in p «» is not seen',
    ]);
    await plantStyle(page, '#drawn path { fill: currentColor }');
    expect(await forcedColours(page)).not.toContain('the drawing in p «» is not seen');
  });

  test('an arrow that is only a surface', async ({ page }) => {
    await open(page, kinds.missing, sizes.phone);
    const arrow =
      'summary::before, summary::after { content: "" !important; border: 0 !important; width: 9px; height: 9px; background: white !important } summary svg { display: none }';
    expect(await newFaults(page, menuArrow, () => plantStyle(page, arrow))).toEqual([
      `the icon of summary «${nb.menu}» is not seen`,
    ]);
  });

  test('a current page that is only a colour', async ({ page }) => {
    await open(page, kinds.missing);
    const list =
      '<nav aria-label="Plantet"><ul><li><a href="/" aria-current="true" style="color: red">Én</a></li><li><a href="/">To</a></li></ul></nav>';
    const plain = 'nav[aria-label=Plantet] a { font: inherit; text-decoration: underline 1px }';
    const plant = () => plantHtml(page, `${list}<style>${plain}</style>`);
    expect(await newFaults(page, forcedColours, plant)).toEqual([
      'link «Én» is marked as the current page by colour alone',
    ]);
  });

  test('a current page that does not say so', async ({ page }) => {
    await open(page, kinds.part);
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    const unmark = () =>
      page
        .getByRole('navigation', { name: nb.mainMenu })
        .locator('[aria-current]')
        .evaluate((link) => link.removeAttribute('aria-current'));
    expect(await newFaults(page, forcedColours, unmark)).toEqual([
      `link «${name}» leads to the page itself and does not say so`,
    ]);
  });
});
