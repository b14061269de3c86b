// @ts-check
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { nodeOf } from './node-of.mjs';

/** @import { Problem } from '../content/problem.ts' */

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = fileURLToPath(new URL('main.ts', import.meta.url));
const longest = 30_000;

/**
 * What the check tells of a file as it stands in an editor. It runs on the project's own Node: an editor
 * brings one of its own, which need not know TypeScript. Rejects with why it could not run.
 *
 * @param {string} path
 * @param {string} value The text of the file.
 * @param {string} node
 * @returns {Promise<readonly Problem[]>}
 */
export async function runCheck(path, value, node = nodeOf(root)) {
  const child = spawn(node, [program, path], {
    cwd: root,
    // An editor's own options are not for this Node.
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: longest,
    windowsHide: true,
  });
  const ended = new Promise((resolveCode, reject) => {
    child.on('error', () => reject(new Error('Fant ikke Node.')));
    child.on('close', resolveCode);
  });
  // Who does not read all of it says why by its exit code.
  child.stdin.on('error', () => {});
  child.stdin.end(value);
  const [code, printed, why] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(reasonIn(why));
  return JSON.parse(printed);
}

/**
 * Why it could not run, in a line: what the check printed, or the line that says it where Node prints more.
 *
 * @param {string} why
 */
function reasonIn(why) {
  if (why.includes('ERR_UNKNOWN_FILE_EXTENSION')) return 'Node er for gammel.';
  const lines = why.trim().split(/\r?\n/);
  return lines.find((line) => /^\w*Error\b/.test(line)) || lines[0] || 'Den svarte ikke i tide.';
}
