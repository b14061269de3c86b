import { chromium } from '@playwright/test';
import { browserWorks } from './browser-works.ts';
import { findBrowser } from './find-browser.ts';

/** The browser of this machine, undefined where there is none. */
export function localBrowser(): string | undefined {
  return findBrowser({
    env: process.env,
    ownPath: chromium.executablePath(),
    works: browserWorks,
  });
}
