import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Files, writeContent, writeFileAt } from '../content/write-content.ts';

/** Runs git in a folder and gives what it prints. Nothing of the machine's own settings counts. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Kari',
    GIT_AUTHOR_EMAIL: 'kari@by.example',
    GIT_COMMITTER_NAME: 'Kari',
    GIT_COMMITTER_EMAIL: 'kari@by.example',
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** A repository with the green city, but for what is given, on `main`; the branch `forslag` is checked out. */
export function repository(files: Files = {}): string {
  const folder = writeContent(files);
  gitIn(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, {});
  gitIn(folder, 'switch', '--quiet', '--create', 'forslag');
  return folder;
}

/** Writes files, by their paths in the repository, or deletes those without a text, and commits them. */
export function commit(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileAt(file, text);
  }
  gitIn(folder, 'add', '--all');
  gitIn(folder, 'commit', '--quiet', '--allow-empty', '--message=endring');
}
