import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export interface BrowserPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps the one it downloads. */
  readonly ownPath: string;
  readonly works: (path: string) => boolean;
}

/**
 * The browser to test with: the one `CHROMIUM_PATH` names and no other, else the machine's own on
 * `PATH`, else Playwright's. Undefined where none works.
 */
export function findBrowser({ env, ownPath, works }: BrowserPlaces): string | undefined {
  const chosen = env['CHROMIUM_PATH'];
  if (chosen) return works(chosen) ? chosen : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ownPath].find(works);
}
