import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { writePortable } from '../../finish/portable/write-portable.ts';

/** The address of a front page on the disk. */
const test = base.extend<{ front: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
  front: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'portable-'));
    writePortable('out', folder);
    await use(pathToFileURL(join(folder, 'index.html')).href);
    rmSync(folder, { recursive: true });
  },
});

test('a preview is opened from a disk, with its look, its pictures and its links', async ({
  page,
  front,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(request.url()));
  await page.goto(front);
  await expect(page.locator('.skip-link')).toHaveCSS('position', 'absolute');
  const widths = await page
    .locator('img')
    .evaluateAll((pictures) =>
      pictures.map((picture) => picture instanceof HTMLImageElement && picture.naturalWidth),
    );
  expect(widths.length).toBeGreaterThan(0);
  expect(widths.filter((width) => !width)).toEqual([]);
  await page.locator('main a[href*="hovedmal.html"]').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-type', 'goal');
  await page.locator('main a[href*="id/"]').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-type', 'goal');
  await page.locator('.wordmark').click();
  await expect(page.locator('main')).toHaveAttribute('data-type', 'strategy');
  expect(faults).toEqual([]);
});
