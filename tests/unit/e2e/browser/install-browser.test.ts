import { describe, expect, it } from 'vitest';
import { installBrowser, installCommands } from '../../../e2e/browser/install-browser.ts';

function install(commands: readonly string[], helpful?: string) {
  const ran: string[] = [];
  const browser = installBrowser({
    commands,
    run: (command) => ran.push(command),
    find: () => (ran.at(-1) === helpful ? '/usr/bin/chromium' : undefined),
  });
  return { ran, browser };
}

describe('installBrowser', () => {
  it('stops at the first command that gives a browser', () => {
    expect(install(['one', 'two'], 'one')).toEqual({
      ran: ['one'],
      browser: '/usr/bin/chromium',
    });
  });

  it('goes on where a command gave none', () => {
    expect(install(['one', 'two'], 'two')).toEqual({
      ran: ['one', 'two'],
      browser: '/usr/bin/chromium',
    });
  });

  it('gives nothing where no command did', () => {
    expect(install(['one', 'two'])).toEqual({ ran: ['one', 'two'], browser: undefined });
  });
});

describe('installCommands', () => {
  it('asks Playwright first and then apt', () => {
    expect(installCommands(true)).toEqual([
      'npx playwright install --no-shell chromium',
      'apt-get update && apt-get install --yes --no-install-recommends chromium',
    ]);
  });

  it('leaves the machine’s packages alone where it may not change them', () => {
    expect(installCommands(false)).toEqual(['npx playwright install --no-shell chromium']);
  });
});
