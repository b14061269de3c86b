import type { LaunchOptions } from '@playwright/test';
import { localBrowser } from './local-browser.ts';

/** A browser that stays quiet on a closed network. Root has no sandbox to run it in. */
export function launchOptions(): LaunchOptions {
  const executablePath = localBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  };
}
