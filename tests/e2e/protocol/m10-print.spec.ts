import { expect } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { test } from './one-page.ts';
import { plantHtml, plantStyle } from './plant.ts';
import { print } from './print.ts';

test.use({ colorScheme: 'dark', viewport: sizes.desk });

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» is whole on paper`, async ({ page }) => {
    await page.goto(address);
    expect(await print(page)).toEqual([]);
  });
}

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true });

  const edges = [
    'top-left',
    'top-center',
    'top-right',
    'bottom-left',
    'bottom-center',
    'bottom-right',
  ];
  const noNumbers = `@page { margin: 2cm; ${edges.map((edge) => `@${edge} { content: none }`).join(' ')} }`;
  /** Numbers and room around the text, whatever the site's own sheets have. */
  const sound = `${noNumbers} @page { @bottom-center { content: "Side " counter(page) " av " counter(pages) } }`;
  const sheetAndHalf = '<p>Linje</p>'.repeat(90);

  for (const { plant, html, css, faults } of [
    {
      plant: 'a navigation',
      html: '<nav aria-label="Plantet" style="display: block !important"><a href="/">x</a></nav>',
      css: '',
      faults: ['nav «Plantet» is printed'],
    },
    {
      plant: 'pale text',
      html: '<p id="planted">Plantet</p>',
      css: '#planted { color: #888 }',
      faults: ['p «Plantet» has 3.54:1 on paper, needs 7:1'],
    },
    {
      plant: 'light text on dark, of which only the text is printed',
      html: '<p id="planted">Plantet</p>',
      css: '@media (prefers-color-scheme: dark) { #planted { color: white; background: black } }',
      faults: ['p «Plantet» has 1.00:1 on paper, needs 7:1'],
    },
    {
      plant: 'a link that does not say where it leads',
      html: '<p><a id="planted" href="https://eksempel.no/sti">Plantet</a></p>',
      css: '#planted::after { content: none !important }',
      faults: ['https://eksempel.no/sti is not on paper'],
    },
    {
      plant: 'a table that scrolls',
      html: '<div style="overflow-x: auto"><table style="width: 3000px"><tr><td>Første</td><td>Siste</td></tr></table></div>',
      css: '',
      faults: ['td «Siste» is cut off by div «FørsteSiste»', '«Siste» is not on paper'],
    },
    {
      plant: 'a heading that is left behind',
      html: `${sheetAndHalf}<h2 id="planted">Plantet</h2><p>Tekst</p>`,
      css: '#planted { break-after: page !important }',
      faults: ['the heading «Plantet» stands alone at the foot of a sheet'],
    },
    {
      plant: 'sheets without numbers',
      html: sheetAndHalf,
      css: noNumbers,
      faults: ['the sheets have no numbers'],
    },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      await plantStyle(page, sound);
      const change = async () => {
        await plantHtml(page, html);
        await plantStyle(page, css);
      };
      expect(await newFaults(page, print, change)).toEqual(faults);
    });
  }
});
