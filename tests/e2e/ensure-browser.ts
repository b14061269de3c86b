import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installBrowser, installCommands } from './browser/install-browser.ts';
import { localBrowser } from './browser/local-browser.ts';
import { missingBrowser } from './browser/missing-browser.ts';

/** The first step of `npm run e2e`: installs a browser where the machine has none. */
function ensureBrowser(): number {
  if (localBrowser() !== undefined) return 0;
  const chosen = process.env['CHROMIUM_PATH'];
  const mayUseApt = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const commands = chosen ? [] : installCommands(mayUseApt);
  const run = (command: string) => void spawnSync(command, { shell: true, stdio: 'inherit' });
  if (installBrowser({ commands, run, find: localBrowser }) !== undefined) return 0;
  console.error(missingBrowser(chosen, commands));
  return 1;
}

process.exitCode = ensureBrowser();
