import { test as base, type Page } from '@playwright/test';

interface WorkerPages {
  readonly strictPage: Page;
  readonly lenientPage: Page;
}

const baseURL = process.env['ORIGIN_URL'] ?? '';

/**
 * One page for all tests of a worker: a new one takes longer than most looks at it. Each test goes
 * to an address of its own, in media that are as they were at first. `bypassCSP` chooses the page.
 */
export const test = base.extend<{ page: Page }, WorkerPages>({
  strictPage: [
    async ({ browser }, use) => {
      await use(await browser.newPage({ baseURL }));
    },
    { scope: 'worker' },
  ],
  lenientPage: [
    async ({ browser }, use) => {
      await use(await browser.newPage({ baseURL, bypassCSP: true }));
    },
    { scope: 'worker' },
  ],
  page: async ({ strictPage, lenientPage, bypassCSP, viewport, colorScheme }, use) => {
    const page = bypassCSP ? lenientPage : strictPage;
    await page.emulateMedia({
      media: null,
      forcedColors: null,
      contrast: null,
      reducedMotion: null,
      colorScheme,
    });
    if (viewport !== null) await page.setViewportSize(viewport);
    await use(page);
  },
});
