import { type BrowserContext, expect, type Page } from '@playwright/test';
import { nb } from '../../../lib/languages/nb.ts';
import { kinds, sizes } from '../site-pages.ts';
import { test } from './navigation-test.ts';

test.use({ viewport: sizes.phone });

const goalName = 'Mål for «Bergen i verden»';

/** What a case document gets when one pastes into it. */
async function paste(context: BrowserContext): Promise<string> {
  const document = await context.newPage();
  await document.setContent('<textarea aria-label="Sak"></textarea>');
  await document.getByRole('textbox', { name: 'Sak' }).press('ControlOrMeta+V');
  return await document.getByRole('textbox', { name: 'Sak' }).inputValue();
}

function permanentAddress(page: Page) {
  const region = page.getByRole('region', { name: nb.permanentAddress });
  const button = region.getByRole('button', { name: nb.copyAddress });
  return { button, status: region.getByRole('status') };
}

test('the address of a goal is on the clipboard in three clicks', async ({ page, context, at }) => {
  await page.goto(at('/'));
  await page.getByRole('main').getByRole('link', { name: goalName }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(goalName);
  await expect(page.getByRole('main').locator('#mal')).toBeInViewport({ ratio: 1 });

  const { button, status } = permanentAddress(page);
  await button.click();
  await expect(status).toHaveText(nb.addressCopied);
  expect(await paste(context)).toBe(at('/id/hovedmal-bergen-i-verden'));
});

test('a browser that will not copy says so', async ({ page, context, at }) => {
  await context.grantPermissions([]);
  await page.goto(at(kinds.goal));
  const { button, status } = permanentAddress(page);
  await button.click();
  await expect(status).toHaveText(nb.addressNotCopied);
});

test('a browser that cannot copy says so', async ({ page, at }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(at(kinds.goal));
  const { button, status } = permanentAddress(page);
  await button.click();
  await expect(status).toHaveText(nb.addressNotCopied);
});
