import { expect } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { contrast } from './contrast.ts';
import { install } from './install.ts';
import { test } from './one-page.ts';
import { openPage, openPageAndMenu } from './open-page.ts';
import { pictures } from './pictures.ts';
import { plantHtml, plantStyle } from './plant.ts';

test.use({ colorScheme: 'dark' });

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» is seen in the dark`, async ({ page }) => {
    await openPage(page, address, sizes.desk);
    expect.soft(await pictures(page)).toEqual([]);
    expect.soft(await contrast(page)).toEqual([]);
    await page.emulateMedia({ contrast: 'more' });
    expect.soft(await contrast(page), 'more contrast').toEqual([]);
    await openPageAndMenu(page, address, sizes.phone);
    expect.soft(await contrast(page), 'more contrast, phone, menu open').toEqual([]);
    await page.emulateMedia({ contrast: null });
    expect.soft(await pictures(page), 'phone').toEqual([]);
    expect.soft(await contrast(page), 'phone, menu open').toEqual([]);
  });
}

test('the front page has a picture to be seen', async ({ page }) => {
  await openPage(page, kinds.front, sizes.desk);
  await install(page);
  const { loaded } = await page.evaluate(() => protocol.pictures());
  expect(loaded.length).toBeGreaterThan(0);
});

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true, viewport: sizes.desk });

  const drawing = (colour: string) =>
    `<img id="planted" alt="Kart" width="80" height="60" src="data:image/svg+xml,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><path d="M1 1h5v4H1z" fill="${colour}"/></svg>`,
    )}">`;

  for (const { plant, html, css, faults } of [
    {
      plant: 'a dark drawing on the dark page',
      html: drawing('#222'),
      css: 'main { background: #111 }',
      faults: ['picture «Kart» cannot be told from what is behind it'],
    },
    {
      plant: 'a picture that does not come',
      html: '<img alt="Kart" width="80" height="60" src="/finnes-ikke.png">',
      css: '',
      faults: ['picture «Kart» has not come'],
    },
    {
      plant: 'a picture without size',
      html: drawing('white'),
      css: '#planted { width: 0 }',
      faults: ['picture «Kart» has no size'],
    },
    {
      plant: 'a picture that is transparent in the dark',
      html: drawing('white'),
      css: '@media (prefers-color-scheme: dark) { #planted { opacity: 0 } }',
      faults: ['picture «Kart» is not seen'],
    },
    {
      plant: 'nothing, where the drawing is light',
      html: drawing('white'),
      css: 'main { background: #111 }',
      faults: [],
    },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      const change = async () => {
        await plantHtml(page, html);
        await plantStyle(page, css);
      };
      expect(await newFaults(page, pictures, change)).toEqual(faults);
    });
  }

  test('text that is dark in the dark', async ({ page }) => {
    await page.goto(kinds.missing);
    await plantHtml(page, '<p id="planted">Plantet</p>');
    const dark =
      'main { background: #111 } @media (prefers-color-scheme: dark) { #planted { color: #777 } }';
    expect(await newFaults(page, contrast, () => plantStyle(page, dark))).toEqual([
      'p «Plantet» has 4.22:1, needs 7:1',
    ]);
  });
});
