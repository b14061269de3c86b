import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { copyProject } from './dev/project-copy.ts';
import { startDev } from './dev/start-dev.ts';

const address = '/bergen-i-verden/vennskapsbyer';
const file = 'content/nb/bergen-i-verden/vennskapsbyer.md';

/** A copy of the project and `next dev` over it; both are gone after the test, however it ended. */
const test = base.extend<{ project: string; dev: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
  project: async ({}, use) => {
    const { directory, remove } = copyProject();
    await use(directory);
    remove();
  },
  dev: async ({ project }, use) => {
    const { url, stop } = await startDev(project);
    await use(url);
    await stop();
  },
});

test('an editor sees the page, its faults and the page again while writing', async ({
  page,
  project,
  dev,
}) => {
  test.setTimeout(240_000);
  const slow = { timeout: 100_000 };
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  const [, title = ''] = /^tittel: (.*)$/m.exec(text) ?? [];
  const line = text.split('\n').indexOf('status: redaksjonell') + 1;
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`${dev}${address}`, slow);
  await expect(heading).toHaveText(title, slow);

  await test.step('a change is shown by itself', async () => {
    writeFileSync(path, `${text}\nSetningen er ny.\n`);
    await expect(page.getByText('Setningen er ny.')).toBeVisible(slow);
  });

  await test.step('a fault is shown with its place and what to write', async () => {
    writeFileSync(path, text.replace('status: redaksjonell', 'status: redaksjonel'));
    await expect(heading).toHaveText('Innholdet har feil', slow);
    await expect(
      page.getByRole('heading', { name: `${file}, linje ${line}, tegn 9` }),
    ).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Skriv `status: redaksjonell`.');
  });

  await test.step('the page returns when the fault is gone', async () => {
    writeFileSync(path, text);
    await expect(heading).toHaveText(title, slow);
    await expect(page.getByText('Setningen er ny.')).toHaveCount(0);
  });
});
