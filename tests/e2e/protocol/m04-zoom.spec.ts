import { test as base, expect } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { test } from './one-page.ts';
import { openPage, openPageAndMenu } from './open-page.ts';
import { plantHtml } from './plant.ts';
import { wholeLargeText, wholeText } from './whole-text.ts';

base.describe('at 200 %', () => {
  base.use({ deviceScaleFactor: 2 });

  for (const [kind, address] of Object.entries(kinds)) {
    base(`a page of the kind «${kind}» is whole`, async ({ page }) => {
      await openPageAndMenu(page, address, sizes.zoomed);
      expect(await wholeText(page)).toEqual([]);
    });
  }
});

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» is whole in letters of twice the size`, async ({ page }) => {
    await openPage(page, address, sizes.desk);
    expect(await wholeLargeText(page)).toEqual([]);
  });
}

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true, viewport: sizes.zoomed });

  for (const { plant, html, fault } of [
    {
      plant: 'text in a box of fixed height',
      html: '<div style="height: 1.6em; overflow: hidden"><p>Én</p><p>To</p></div>',
      fault: 'p «To» is cut off by div «ÉnTo»',
    },
    {
      plant: 'a line that ends in three dots',
      html: '<p style="width: 3rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Noen ord til</p>',
      fault: 'p «Noen ord til» is cut off by p «Noen ord til»',
    },
    {
      plant: 'text that runs out of its box',
      html: '<p style="width: 3rem; white-space: nowrap">Noen ord til</p>',
      fault: 'p «Noen ord til» runs out of its box',
    },
    {
      plant: 'text that stands on other text',
      html: '<p>Under</p><p style="position: relative; margin-top: -1.5em; line-height: 1.5">Over</p>',
      fault: 'p «Under» and p «Over» stand on each other',
    },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      expect(await newFaults(page, wholeText, () => plantHtml(page, html))).toEqual([fault]);
    });
  }

  test('a box that only letters of twice the size run out of', async ({ page }) => {
    await page.goto(kinds.missing);
    const box = '<p style="width: 60px; height: 50px; overflow: hidden">Én to</p>';
    const plant = () => plantHtml(page, box);
    expect(await newFaults(page, wholeText, plant)).toEqual([]);
    expect(await wholeLargeText(page)).toEqual(['p «Én to» is cut off by p «Én to»']);
  });
});
