import { expect } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { contrast } from './contrast.ts';
import { test } from './one-page.ts';
import { openPage, openPageAndMenu } from './open-page.ts';
import { plantHtml, plantStyle } from './plant.ts';

/** The dark scheme is read in m11-dark.spec.ts. */
for (const [kind, address] of Object.entries(kinds)) {
  test(`the colours of a page of the kind «${kind}» stand out`, async ({ page }) => {
    await openPage(page, address, sizes.desk);
    expect.soft(await contrast(page)).toEqual([]);
    await page.emulateMedia({ contrast: 'more' });
    expect.soft(await contrast(page), 'more contrast').toEqual([]);
    await openPageAndMenu(page, address, sizes.phone);
    expect.soft(await contrast(page), 'more contrast, phone, menu open').toEqual([]);
    await page.emulateMedia({ contrast: null });
    expect.soft(await contrast(page), 'phone, menu open').toEqual([]);
  });
}

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true, viewport: sizes.desk, colorScheme: 'light' });

  const link = '<p id="ground"><a id="planted" href="/">Plantet</a></p>';
  const striped = 'background: linear-gradient(90deg, white 50%, #555 50%)';

  for (const { plant, html, css, faults } of [
    {
      plant: 'text that is too pale',
      html: '<p id="planted">Plantet</p>',
      css: '#planted { color: #777; background: white }',
      faults: ['p «Plantet» has 4.48:1, needs 7:1'],
    },
    {
      plant: 'large text that is too pale',
      html: '<p id="planted">Plantet</p>',
      css: '#planted { color: #888; background: white; font-size: 24px }',
      faults: ['p «Plantet» has 3.54:1, needs 4.5:1'],
    },
    {
      plant: 'text that lets its surface through',
      html: '<p id="planted">Plantet</p>',
      css: '#planted { color: rgb(0 0 0 / 0.8); background: white; opacity: 0.5 } main { background: white }',
      faults: ['p «Plantet» has 2.85:1, needs 7:1'],
    },
    {
      plant: 'text that a style sheet adds',
      html: '<p id="planted">Plantet</p>',
      css: '#planted { color: black; background: white } #planted::after { content: "!"; color: #999 }',
      faults: ['p «Plantet» has 2.85:1, needs 7:1'],
    },
    {
      plant: 'text on a surface that is not one it stands in',
      html: '<div style="position: relative; background: white; color: black"><i style="position: absolute; inset: 0; background: black"></i><p style="position: relative">Plantet</p></div>',
      css: '',
      faults: ['p «Plantet» has 1.00:1, needs 7:1'],
    },
    {
      plant: 'text on a picture',
      html: '<p id="planted">Plantet på bilde</p>',
      css: `#planted { width: max-content; color: black; ${striped} }`,
      faults: ['p «Plantet på bilde» has 7:1 on 50 % of the picture behind it'],
    },
    {
      plant: 'a link that pales when it is pointed at',
      html: link,
      css: '#ground { background: white } #planted { color: black } #planted:hover { color: #777 }',
      faults: ['link «Plantet» has 4.48:1, needs 7:1 when it is pointed at'],
    },
    {
      plant: 'a link that pales when it has the focus',
      html: link,
      css: '#ground { background: white } #planted { color: black } #planted:focus { color: #777; outline: 3px solid black }',
      faults: ['link «Plantet» has 4.48:1, needs 7:1'],
    },
    {
      plant: 'a pale outline',
      html: link,
      css: 'main, #ground { background: white } #planted { color: black } #planted:focus { outline: 3px solid #aaa }',
      faults: ['the outline of link «Plantet» has 2.32:1, needs 3:1'],
    },
    {
      plant: 'a pale border',
      html: '<p><button id="planted">Plantet</button></p>',
      css: 'main { background: white } #planted { color: black; background: white; border: 2px solid #ccc }',
      faults: ['the border of button «Plantet» has 1.61:1, needs 3:1'],
    },
    {
      plant: 'a pale frame round a field',
      html: '<p><input id="planted" aria-label="Søk"></p>',
      css: 'main { background: white } #planted { background: white; border: 1px solid #ccc } #planted:focus { outline: 3px solid black }',
      faults: ['the border of input «Søk» has 1.61:1, needs 3:1'],
    },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      const change = async () => {
        await plantHtml(page, html);
        await plantStyle(page, css);
      };
      expect(await newFaults(page, contrast, change)).toEqual(faults);
    });
  }
});
