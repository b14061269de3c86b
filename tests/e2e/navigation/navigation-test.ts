import { test as base } from '@playwright/test';
import { withBasePath } from '../../../lib/addresses.ts';

/** How the site is served that a project of the tests reads. */
export interface Serving {
  readonly basePath: string;
  /** Former addresses and ids lead on by status 308; else by a page that does. */
  readonly redirects: boolean;
}

interface Navigation {
  /** The whole address of a page, as the browser shows it. */
  readonly at: (address: string) => string;
  /** The path of a page, as links on the site have it. */
  readonly pathOf: (address: string) => string;
}

/** Tests that pass wherever the site stands, and on hosts that know only files. */
export const test = base.extend<Navigation & { serving: Serving }>({
  serving: [{ basePath: '', redirects: true }, { option: true }],
  pathOf: ({ serving }, use) => use((address) => withBasePath(serving.basePath, address)),
  at: ({ baseURL, pathOf }, use) => use((address) => new URL(pathOf(address), baseURL).href),
});
