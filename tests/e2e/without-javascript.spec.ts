import { expect, type Page, test } from '@playwright/test';
import { nb } from '../../lib/languages/nb.ts';
import { kinds, sizes } from './site-pages.ts';

test.use({ javaScriptEnabled: false, viewport: sizes.phone });

/** What a page says and where it leads. The button that copies is all that scripts may add. */
async function contentOf(page: Page): Promise<readonly string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.filter((line) => !line.includes(`button "${nb.copyAddress}"`));
}

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» says the same without scripts`, async ({ page, browser }) => {
    await page.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('button'), 'a button that would do nothing').toHaveCount(0);
    const content = await contentOf(page);
    const withScripts = await browser.newPage({ viewport: sizes.phone, javaScriptEnabled: true });
    await withScripts.goto(page.url());
    expect(content).toEqual(await contentOf(withScripts));
    expect(content.length).toBeGreaterThan(10);
    await withScripts.close();
  });

  test(`the menu of a page of the kind «${kind}» opens and leads on`, async ({ page }) => {
    await page.goto(address);
    const menu = page.getByRole('navigation', { name: nb.mainMenu });
    const item = menu.getByRole('link', { name: 'Ordliste' });
    await expect(item).toBeHidden();
    await menu.getByText(nb.menu, { exact: true }).click();
    await expect(item).toBeVisible();
    await item.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ordliste');
  });
}

for (const kind of ['part', 'goal', 'section', 'goals', 'glossary', 'article'] as const) {
  test(`the breadcrumb of a page of the kind «${kind}» leads back`, async ({ page, baseURL }) => {
    await page.goto(kinds[kind]);
    const breadcrumb = page.getByRole('navigation', { name: nb.breadcrumb });
    const title = `${await page.getByRole('heading', { level: 1 }).textContent()}`;
    await expect(breadcrumb.getByText(title, { exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await breadcrumb.getByRole('link').last().click();
    await expect(page).toHaveURL(`${baseURL}${kinds[kind].replace(/\/[^/]*$/, '') || '/'}`);
  });
}

test('the pages lead from one to the next and back', async ({ page, baseURL }) => {
  await page.goto(kinds.goal);
  const neighbours = page.getByRole('navigation', { name: nb.neighbours });
  await neighbours.getByRole('link', { name: new RegExp(`^${nb.next}`) }).click();
  await expect(page).toHaveURL(`${baseURL}${kinds.section}`);
  await neighbours.getByRole('link', { name: new RegExp(`^${nb.previous}`) }).click();
  await expect(page).toHaveURL(`${baseURL}${kinds.goal}`);
});

for (const [address, name] of [
  [kinds.section, nb.contents],
  [kinds.glossary, nb.glossaryContents],
] as const) {
  test(`«${name}» leads to the headings of ${address}`, async ({ page, baseURL }) => {
    await page.goto(address);
    const link = page.getByRole('navigation', { name }).getByRole('link').last();
    const text = `${await link.textContent()}`;
    await link.click();
    await expect(page).toHaveURL(`${baseURL}${address}${await link.getAttribute('href')}`);
    await expect(page.getByRole('heading', { name: text, exact: true })).toBeInViewport();
  });
}

test('the permanent address stands there to be read and followed', async ({ page, baseURL }) => {
  await page.goto(kinds.goal);
  const region = page.getByRole('region', { name: nb.permanentAddress });
  await expect(region.getByRole('link')).toHaveText(/\/id\/hovedmal-bergen-i-verden$/);
  await region.getByRole('link').click();
  await expect(page).toHaveURL(`${baseURL}${kinds.goal}`);
});
