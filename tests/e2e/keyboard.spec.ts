import { expect, type Page, test } from '@playwright/test';
import { nb } from '../../lib/languages/nb.ts';
import { kinds, sizes } from './site-pages.ts';

/** What has the focus: its name, and how high on the page it stands. */
function focused(page: Page): Promise<{ html: string; inMain: boolean; isFirst: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return {
      html: element?.outerHTML ?? '',
      inMain: element?.closest('main') !== null,
      isFirst: element === document.body,
    };
  });
}

for (const address of Object.values(kinds)) {
  test(`the first stop on ${address} is the way past the menu`, async ({ page }) => {
    await page.goto(address);
    const skip = page.getByRole('link', { name: nb.skipToContent });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ inMain: true });
  });
}

for (const size of [sizes.phone, sizes.desk]) {
  test(`Tab goes through the page in the order it is read at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(kinds.section);
    const stops: string[] = [];
    for (let stop = await nextStop(page); stop !== undefined; stop = await nextStop(page)) {
      stops.push(stop);
      expect(stops.length, 'the way through the page ends').toBeLessThan(200);
    }
    expect(stops).toEqual(await stopsInOrder(page));
  });
}

/** Moves the focus on; undefined where it leaves the page. Throws where a stop cannot be seen. */
async function nextStop(page: Page): Promise<string | undefined> {
  await page.keyboard.press('Tab');
  const { html, isFirst } = await focused(page);
  if (isFirst) return undefined;
  const outline = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) };
  });
  expect(outline.style, html).not.toBe('none');
  expect(outline.width, html).toBeGreaterThanOrEqual(2);
  return html;
}

/** All that can have the focus, in the order of the page. */
function stopsInOrder(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.outerHTML),
  );
}

test('the menu opens, is walked and closes by keyboard', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(kinds.goal);
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
