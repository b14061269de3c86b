import { expect } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { obscured } from './obscured.ts';
import { test } from './one-page.ts';
import { openMenu, openPage } from './open-page.ts';
import { plantHtml } from './plant.ts';

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

  test('a banner that stays over all that comes under it', async ({ page }) => {
    const plant = () =>
      plantHtml(page, '<p style="position: fixed; inset: 0; background: white">Banner</p>');
    const faults = await newFaults(page, obscured, plant);
    const isBehind = / is behind p «Banner» when it has the focus$/;
    expect(faults.length).toBeGreaterThan(5);
    expect(faults.filter((fault) => !isBehind.test(fault))).toEqual([]);
  });

  for (const { plant, html, fault } of [
    {
      plant: 'a link under a label',
      html: '<p style="position: relative"><a href="/">Plantet</a><b style="position: absolute; inset: 0">Over</b></p>',
      fault: 'link «Plantet» is behind b «Over» when it has the focus',
    },
    {
      plant: 'a link that is kept outside the window',
      html: '<a href="/" style="position: fixed; left: -500px">Plantet</a>',
      fault: 'link «Plantet» is outside the window when it has the focus',
    },
    {
      plant: 'a link in a box without height',
      html: '<p style="height: 0; overflow: hidden"><a href="/">Plantet</a></p>',
      fault: 'link «Plantet» is outside the window when it has the focus',
    },
  ]) {
    test(plant, async ({ page }) => {
      expect(await newFaults(page, obscured, () => plantHtml(page, html))).toEqual([fault]);
    });
  }
});
