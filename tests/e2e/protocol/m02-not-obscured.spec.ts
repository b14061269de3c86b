import { expect, test } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { obscured } from './obscured.ts';
import { openMenu, openPage } from './open-page.ts';
import { plantHtml, plantStyle } from './plant.ts';

for (const [kind, address] of Object.entries(kinds)) {
  test(`what has the focus on a page of the kind «${kind}» is seen`, async ({ page }) => {
    for (const size of [sizes.desk, sizes.phone, sizes.magnified]) {
      await openPage(page, address, size);
      expect.soft(await obscured(page), `${size.width} px`).toEqual([]);
      await openMenu(page);
      expect.soft(await obscured(page), `${size.width} px, menu open`).toEqual([]);
    }
  });
}

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true, viewport: sizes.magnified });

  test.beforeEach(async ({ page }) => {
    await page.goto(kinds.missing);
  });

  test('a banner that stays over what comes under it', async ({ page }) => {
    await plantHtml(page, '<p style="height: 1000px"></p><p><a href="/">Plantet</a></p>');
    const plant = () =>
      plantHtml(page, '<p style="position: fixed; inset: 0; background: white">Banner</p>');
    expect(await newFaults(page, obscured, plant)).toContain(
      'link «Plantet» is behind p «Banner» when it has the focus',
    );
  });

  test('a link that is kept outside the window', async ({ page }) => {
    const plant = () =>
      plantHtml(page, '<a href="/" style="position: fixed; left: -500px">Plantet</a>');
    expect(await newFaults(page, obscured, plant)).toEqual([
      'link «Plantet» is outside the window when it has the focus',
    ]);
  });

  test('a link that a box cuts away', async ({ page }) => {
    await plantHtml(page, '<p><a id="planted" href="/">Plantet</a></p>');
    const plant = () =>
      plantStyle(page, '#planted { position: absolute; clip-path: none; translate: 0 -9999px }');
    expect(await newFaults(page, obscured, plant)).toEqual([
      'link «Plantet» is outside the window when it has the focus',
    ]);
  });
});
