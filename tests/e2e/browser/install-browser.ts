/** The ways to get a browser, in the order they are tried. */
export interface Installation {
  readonly commands: readonly string[];
  /** Runs a command of the shell, whether it goes well or not. */
  readonly run: (command: string) => void;
  /** Looks for a browser that works. */
  readonly find: () => string | undefined;
}

/** Runs one command after the other until there is a browser; undefined where none gave one. */
export function installBrowser({ commands, run, find }: Installation): string | undefined {
  for (const command of commands) {
    run(command);
    const browser = find();
    if (browser !== undefined) return browser;
  }
  return undefined;
}

const playwright = 'npx playwright install --no-shell chromium';
const debian = 'apt-get update && apt-get install --yes --no-install-recommends chromium';

/** Playwright's own browser; where we may, also the one Debian and its kin package. */
export function installCommands(mayUseApt: boolean): readonly string[] {
  return mayUseApt ? [playwright, debian] : [playwright];
}
