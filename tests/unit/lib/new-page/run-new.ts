import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../../../lib/new-page/main.ts');

/** 24 November 2026, at noon in Greenwich. */
const today = '1795521600';

/** Runs `npm run new -- …` in a folder that `writeContent` has made. */
export function runNew(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: 'content', SOURCE_DATE_EPOCH: today, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The text of a file of the content folder. */
export function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, 'content', path), 'utf8');
}
