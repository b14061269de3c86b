import { expect } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { test } from './one-page.ts';
import { openPageAndMenu } from './open-page.ts';
import { plantHtml } from './plant.ts';
import { wholeSpacedText, wholeText } from './whole-text.ts';

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» has room for wide lines, words and letters`, async ({
    page,
  }) => {
    for (const size of [sizes.magnified, sizes.phone, sizes.desk]) {
      await openPageAndMenu(page, address, size);
      expect.soft(await wholeSpacedText(page), `${size.width} px`).toEqual([]);
    }
  });
}

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true, viewport: sizes.desk });

  for (const { plant, html, fault } of [
    {
      plant: 'a box that is no wider than its words',
      html: '<p style="width: 7.2em; overflow: hidden; white-space: nowrap">Noen flere ord</p>',
      fault: 'p «Noen flere ord» is cut off by p «Noen flere ord»',
    },
    {
      plant: 'a box that is no higher than its lines',
      html: '<div style="height: 2.2em; overflow: hidden; line-height: 1"><span>Én</span><br><span>To</span></div>',
      fault: 'span «To» is cut off by div «ÉnTo»',
    },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      expect(await newFaults(page, wholeText, () => plantHtml(page, html))).toEqual([]);
      expect(await wholeSpacedText(page)).toEqual([fault]);
    });
  }
});
