import { expect } from '@playwright/test';
import { nb } from '../../../lib/languages/nb.ts';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { keyboard } from './keyboard.ts';
import { test } from './one-page.ts';
import { openPage } from './open-page.ts';
import { plantHtml, plantStyle } from './plant.ts';

for (const [kind, address] of Object.entries(kinds)) {
  for (const size of [sizes.phone, sizes.desk]) {
    test(`Tab goes through a page of the kind «${kind}» and back at ${size.width} px`, async ({
      page,
    }) => {
      await openPage(page, address, size);
      expect(await keyboard(page)).toEqual([]);
    });
  }
}

test('the menu opens, is walked and closes by keyboard', async ({ page }) => {
  await openPage(page, kinds.goal, sizes.phone);
  const menu = page.getByRole('navigation', { name: nb.mainMenu });
  const items = menu.getByRole('link');
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(items.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(items.first()).toBeHidden();
});

test('the address is copied by keyboard', async ({ page }) => {
  await page.goto(kinds.goal);
  const region = page.getByRole('region', { name: nb.permanentAddress });
  await region.getByRole('button', { name: nb.copyAddress }).press('Enter');
  await expect(region.getByRole('status')).toHaveText(nb.addressCopied);
  await expect(region.getByRole('button', { name: nb.copyAddress })).toBeFocused();
});

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true, viewport: sizes.desk });

  test.beforeEach(async ({ page }) => {
    await page.goto(kinds.missing);
  });

  for (const { plant, css, fault } of [
    {
      plant: 'a link without an outline',
      css: 'a#planted:focus { outline: none }',
      fault: 'link «Plantet» has no outline of 2 px when it has the focus',
    },
    {
      plant: 'a thin outline',
      css: 'a#planted:focus { outline: 1px solid red }',
      fault: 'link «Plantet» has no outline of 2 px when it has the focus',
    },
    {
      plant: 'an outline that is always there',
      css: 'a#planted, a#planted:focus { outline: 3px solid black }',
      fault: 'link «Plantet» looks the same when it has the focus',
    },
    {
      plant: 'a pale outline',
      css: 'p#ground { background: white } a#planted:focus { outline: 3px solid rgb(0 0 0 / 0.2) }',
      fault: 'the outline of link «Plantet» has 1.60:1, needs 3:1',
    },
    {
      plant: 'an outline that is cut off',
      css: 'p#ground { overflow: hidden; width: max-content; height: 2rem } a#planted { display: block; height: 100% } a#planted:focus { outline: 3px solid; outline-offset: 2px }',
      fault: 'the outline of link «Plantet» is cut off',
    },
  ]) {
    test(plant, async ({ page }) => {
      await plantHtml(page, '<p id="ground"><a id="planted" href="/">Plantet</a></p>');
      expect(await newFaults(page, keyboard, () => plantStyle(page, css))).toEqual([fault]);
    });
  }

  test('a trap', async ({ page }) => {
    const trap = async () => {
      await plantHtml(page, '<p><button>Felle</button></p>');
      await page.getByRole('button', { name: 'Felle' }).evaluate((button) => {
        button.addEventListener('keydown', (event) => event.preventDefault());
      });
    };
    expect(await newFaults(page, keyboard, trap)).toEqual([
      'the focus is trapped at button «Felle»',
    ]);
  });

  test('a link that Tab passes by', async ({ page }) => {
    const plant = () => plantHtml(page, '<p><a href="/" tabindex="-1">Plantet</a></p>');
    expect(await newFaults(page, keyboard, plant)).toEqual(['link «Plantet» is never reached']);
  });

  test('a way past the menu that stays hidden', async ({ page }) => {
    const plant = () =>
      page.getByRole('link', { name: nb.skipToContent }).evaluate((link) => {
        link.style.setProperty('transform', 'translateY(-200%)', 'important');
      });
    expect(await newFaults(page, keyboard, plant)).toEqual([
      'the way past the menu is not seen when it has the focus',
      `the outline of link «${nb.skipToContent}» is cut off`,
    ]);
  });

  test('an order of its own', async ({ page }) => {
    await plantHtml(page, '<p><a href="/" tabindex="1">Plantet</a></p>');
    expect(await keyboard(page)).toEqual([
      'the first stop is not the way past the menu',
      'link «Plantet» is never reached',
      'link «Plantet» is reached out of the order of the page',
    ]);
  });

  test('a list that the eye meets in another order', async ({ page }) => {
    const plant = () =>
      plantHtml(
        page,
        '<ul style="display: flex; flex-direction: row-reverse"><li><a href="/">Én</a></li><li><a href="/">To</a></li></ul>',
      );
    expect(await newFaults(page, keyboard, plant)).toEqual([
      'link «To» stands before link «Én» and is reached after it',
    ]);
  });

  test('a way past the menu that leads nowhere', async ({ page }) => {
    const plant = () =>
      page.getByRole('main').evaluate((main) => {
        main.removeAttribute('id');
      });
    expect(await newFaults(page, keyboard, plant)).toEqual([
      'the way past the menu does not move the focus to the content',
      'the way past the menu does not lead past it',
    ]);
  });
});
