import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/e2e/browser/launch-options.ts';

/** The built site, served by its own origin, read in a browser. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  reporter: 'list',
  // One picture serves every machine: the typeface is the site's own.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  use: { baseURL: process.env['ORIGIN_URL'], launchOptions: launchOptions() },
  // Which port the origin got it says itself; Playwright then sets ORIGIN_URL for the tests.
  webServer: {
    name: 'origin',
    command: 'node server/main.ts',
    env: { HOST: '127.0.0.1', PORT: '0' },
    wait: { stdout: /(?<origin_url>http:\/\/\S+)/ },
  },
});
