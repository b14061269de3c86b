import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Long enough for builds of branches that come back after a holiday. */
const daysKept = 60;

/** Deletes the files of a cache folder that no build has used for sixty days. `now` is in milliseconds. */
export function pruneCache(folder: string, now: number = Date.now()): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const oldest = now - daysKept * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
  }
}
