import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Whether a browser at a path starts. It may lie there and not: a machine can lack its libraries,
 * and Ubuntu's `chromium-browser` only says where to get it.
 */
export function browserWorks(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
