import { expect } from '@playwright/test';
import { addresses, kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { test } from './one-page.ts';
import { openMenu, openPage } from './open-page.ts';
import { plantHtml } from './plant.ts';
import { reflow } from './reflow.ts';

test.use({ viewport: sizes.magnified });

for (const address of addresses) {
  test(`${address} is read in one direction when it is magnified four times`, async ({ page }) => {
    await openPage(page, address, sizes.magnified);
    expect(await reflow(page)).toEqual([]);
    await openMenu(page);
    expect(await reflow(page), 'menu open').toEqual([]);
  });
}

test('a table that is too wide scrolls in a box of its own', async ({ page }) => {
  await page.goto(kinds.section);
  const box = page.getByRole('region', { name: /^Tabell: / });
  await expect(box.getByRole('table')).toBeVisible();
  const scrolled = () => box.evaluate(({ scrollLeft }) => scrollLeft);
  expect(await scrolled()).toBe(0);
  await box.focus();
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(scrolled).toBeGreaterThan(0);
});

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true });

  const wide = '<table style="width: 600px"><tr><td>Bred</td><td>Rute</td></tr></table>';
  const tooWide = 'the page is wider than its window of 320 px';

  for (const { plant, html, faults } of [
    {
      plant: 'a table without a box of its own',
      html: wide,
      faults: [
        tooWide,
        'td «Rute» runs out of the window',
        'table «BredRute» reaches out of the window',
      ],
    },
    {
      plant: 'a box that scrolls and does not say what it is',
      html: `<div style="overflow-x: auto">${wide}</div>`,
      faults: [
        'div «BredRute» scrolls sideways and is no labelled region',
        'div «BredRute» scrolls and cannot have the focus',
      ],
    },
    {
      plant: 'a word that is too long',
      html: '<p style="hyphens: none; overflow-wrap: normal">Menneskerettighetsbyarbeidsgruppemedlemskap</p>',
      faults: [tooWide, 'p «Menneskerettighetsbyarbeidsgruppemedlems…» runs out of its box'],
    },
    {
      plant: 'a picture that is too wide, in a page that hides it',
      html: '<svg role="img" aria-label="Kart" style="width: 500px; max-width: none"></svg><style>html { overflow-x: clip }</style>',
      faults: [tooWide, 'svg «Kart» reaches out of the window'],
    },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      expect(await newFaults(page, reflow, () => plantHtml(page, html))).toEqual(faults);
    });
  }

  test('no box is needed where it says what it is', async ({ page }) => {
    await page.goto(kinds.missing);
    const box = `<section tabindex="0" aria-label="Tabell" style="overflow-x: auto">${wide}</section>`;
    expect(await newFaults(page, reflow, () => plantHtml(page, box))).toEqual([]);
  });
});
