import { expect } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { test } from './one-page.ts';
import { openPage, openPageAndMenu } from './open-page.ts';
import { plantHtml } from './plant.ts';
import { targets } from './targets.ts';

for (const [kind, address] of Object.entries(kinds)) {
  test(`everything to point at on a page of the kind «${kind}» is large enough`, async ({
    page,
  }) => {
    await openPage(page, address, sizes.desk);
    expect.soft(await targets(page)).toEqual([]);
    await openPageAndMenu(page, address, sizes.phone);
    expect.soft(await targets(page), 'phone, menu open').toEqual([]);
  });
}

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true, viewport: sizes.phone });

  const box = 'display: block; width: 60px; height: 60px';

  for (const { plant, html, faults } of [
    {
      plant: 'a low button',
      html: '<p><button style="width: 60px; height: 30px; padding: 0; min-height: 0">Lav</button></p>',
      faults: ['button «Lav» is 60 × 30 px'],
    },
    {
      plant: 'a narrow link alone in its paragraph',
      html: '<p><a href="/" style="display: block; width: 20px; height: 60px">x</a></p>',
      faults: ['link «x» is 20 × 60 px'],
    },
    {
      plant: 'a link that another lies over',
      html: `<p><a href="/" style="${box}">Én</a></p><p><a href="/" style="${box}; position: relative; margin-top: -50px">To</a></p>`,
      faults: ['link «Én» is 0 × 0 px'],
    },
    {
      plant: 'nothing, where a small number has a large room around it',
      html: '<p><a href="#avsnitt-1" style="position: relative; display: inline-block; font-size: 9px; margin: 30px">1<i style="position: absolute; inset: -22px"></i></a></p>',
      faults: [],
    },
    {
      plant: 'nothing, where the link stands in a sentence',
      html: '<p>Les <a href="/">den</a> nå.</p>',
      faults: [],
    },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      expect(await newFaults(page, targets, () => plantHtml(page, html))).toEqual(faults);
    });
  }
});
