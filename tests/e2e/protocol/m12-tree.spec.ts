import { expect } from '@playwright/test';
import { addresses, kinds } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { test } from './one-page.ts';
import { plantHtml } from './plant.ts';
import { tree } from './tree.ts';

for (const address of addresses) {
  test(`${address} is read out in order, in its language, under its title`, async ({ page }) => {
    await page.goto(address);
    expect(await tree(page)).toEqual([]);
  });
}

test('no two pages have the same title', async ({ request }) => {
  const titles = await Promise.all(
    addresses.map(async (address) => {
      const html = await (await request.get(address)).text();
      return /<title>(.+?)<\/title>/.exec(html)?.[1];
    }),
  );
  expect(titles).not.toContain(undefined);
  expect(new Set(titles).size).toBe(addresses.length);
});

test.describe('a planted fault is found:', () => {
  for (const { plant, html, faults } of [
    {
      plant: 'a second main',
      html: '<main>To</main>',
      faults: ['the page has 2 × main, not one'],
    },
    {
      plant: 'a second banner',
      html: '<div role="banner">To</div>',
      faults: ['the page has 2 × banner, not one'],
    },
    {
      plant: 'a second contentinfo',
      html: '<div role="contentinfo">To</div>',
      faults: ['the page has 2 × contentinfo, not one'],
    },
    {
      plant: 'a navigation without a name',
      html: '<nav><a href="/">Hjem</a></nav>',
      faults: ['a navigation has no name'],
    },
    {
      plant: 'navigations of one name',
      html: '<nav aria-label="Plantet">Én</nav><nav aria-label="Plantet">To</nav>',
      faults: ['two navigations are named «Plantet»'],
    },
    {
      plant: 'a second heading of level 1',
      html: '<h1>To</h1>',
      faults: ['the page has 2 headings of level 1, not one'],
    },
    {
      plant: 'a heading that skips a level',
      html: '<h2>Over</h2><h4>Under</h4>',
      faults: ['the heading «Under» is of level 4 and skips one'],
    },
    { plant: 'an empty heading', html: '<h2></h2>', faults: ['a heading is empty'] },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      expect(await newFaults(page, tree, () => plantHtml(page, html))).toEqual(faults);
    });
  }

  test('another language', async ({ page }) => {
    await page.goto(kinds.english);
    const plant = () => page.locator('html').evaluate((html) => html.setAttribute('lang', 'nb'));
    expect(await newFaults(page, tree, plant)).toEqual([
      'the page says its language is «nb», not «en»',
    ]);
  });

  test('another title', async ({ page }) => {
    await page.goto(kinds.english);
    const plant = () =>
      page.evaluate(() => {
        document.title = 'Strategy';
      });
    expect(await newFaults(page, tree, plant)).toEqual([
      'the title is «Strategy», not «International Strategy – City of Bergen»',
    ]);
  });
});
