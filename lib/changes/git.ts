import { spawnSync } from 'node:child_process';

/** A large picture, and more. */
const maxBuffer = 256 * 1024 * 1024;

/**
 * What git prints in the working directory; nothing where it fails. Its arguments are given one by
 * one and no shell reads them. Throws where there is no git.
 */
export function git(...args: readonly string[]): Buffer | undefined {
  const { error, status, stdout } = spawnSync('git', args, { maxBuffer });
  if (error !== undefined) throw new Error('Fant ikke programmet git.');
  return status === 0 ? stdout : undefined;
}
