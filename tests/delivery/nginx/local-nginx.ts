import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findNginx } from './find-nginx.ts';

/** The nginx of this machine, undefined where there is none that starts. */
export function localNginx(): string | undefined {
  return findNginx({ env: process.env, works });
}

function works(path: string): boolean {
  return (
    existsSync(path) && spawnSync(path, ['-v'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}
