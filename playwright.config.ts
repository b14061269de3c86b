import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/e2e/browser/launch-options.ts';
import type { Serving } from './tests/e2e/navigation/navigation-test.ts';
import { stillSite } from './tests/e2e/still/still-site.ts';

const host = { HOST: '127.0.0.1', PORT: '0' };
const navigation = '**/navigation/*.spec.ts';

/** The built site, served by its own origin, read in a browser; and found one's way about in elsewhere too. */
export default defineConfig<{ serving: Serving }>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  reporter: 'list',
  // One picture serves every machine: the typeface is the site's own.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  use: { launchOptions: launchOptions() },
  projects: [
    { name: 'origin', use: { baseURL: process.env['ORIGIN_URL'] } },
    {
      name: 'base-path',
      testMatch: navigation,
      use: {
        baseURL: process.env['BASE_PATH_URL'],
        serving: { basePath: '/strategi', redirects: true },
      },
    },
    {
      name: 'files-only',
      testMatch: navigation,
      use: { baseURL: process.env['FILES_URL'], serving: { basePath: '', redirects: false } },
    },
  ],
  // Which port each got it says itself; Playwright then sets the variable of that name for the tests.
  webServer: [
    {
      name: 'origin',
      command: 'node server/main.ts',
      env: host,
      wait: { stdout: /(?<origin_url>http:\/\/\S+)/ },
    },
    {
      name: 'still',
      command: 'node server/main.ts',
      env: { ...host, SITE_DIR: stillSite },
      wait: { stdout: /(?<still_url>http:\/\/\S+)/ },
    },
    {
      name: 'base-path',
      command: 'node tests/e2e/servers/base-path.ts',
      timeout: 300_000,
      wait: { stdout: /under a base path: (?<base_path_url>http:\/\/[^/\s]+)/ },
    },
    {
      name: 'files-only',
      command: 'node tests/e2e/servers/files-only.ts',
      wait: { stdout: /files: (?<files_url>http:\/\/\S+)/ },
    },
  ],
});
