// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Node that npm has installed for the project; on a machine that it has none for, the machine's own.
 *
 * @param {string} folder The root of the project.
 * @param {{ platform: string, arch: string }} machine
 */
export function nodeOf(folder, { platform, arch } = process) {
  const system = platform === 'win32' ? 'win' : platform;
  const name = platform === 'win32' ? 'node.exe' : 'node';
  const own = join(folder, 'node_modules', `node-${system}-${arch}`, 'bin', name);
  return existsSync(own) ? own : 'node';
}
