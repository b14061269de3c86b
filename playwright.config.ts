import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/e2e/browser/launch-options.ts';
import { stillSite } from './tests/e2e/still/still-site.ts';

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
  // Which ports the origins got they say themselves; Playwright then sets ORIGIN_URL and STILL_URL.
  webServer: [
    {
      name: 'origin',
      command: 'node server/main.ts',
      env: { HOST: '127.0.0.1', PORT: '0' },
      wait: { stdout: /(?<origin_url>http:\/\/\S+)/ },
    },
    {
      name: 'still',
      command: 'node server/main.ts',
      env: { HOST: '127.0.0.1', PORT: '0', SITE_DIR: stillSite },
      wait: { stdout: /(?<still_url>http:\/\/\S+)/ },
    },
  ],
});
