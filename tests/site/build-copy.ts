import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const parts = [
  ...['app', 'components', 'content', 'finish', 'lib', 'public'],
  ...['next.config.ts', 'package.json', 'postcss.config.mjs', 'tsconfig.json'],
];

/** A copy of the project inside it, where its packages are found, to be changed and built. */
export function copyProject(name: string): string {
  const copy = join(project, '.scratch', name);
  rmSync(copy, { recursive: true, force: true });
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
  return copy;
}

/** Writes a file of a copy, from what stands there before. */
export function changeFile(copy: string, file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${file}.`);
  writeFileSync(path, after);
}

/** Writes a new file in a copy. */
export function addFile(copy: string, file: string, text: string): void {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Runs `next build` in a copy. */
export function buildCopy(copy: string): { status: number | null; output: string } {
  return runNode(copy, join(project, 'node_modules/next/dist/bin/next'), 'build');
}

/** Runs the finishing step in a copy. */
export function finishCopy(copy: string): { status: number | null; output: string } {
  return runNode(copy, 'finish/main.ts');
}

function runNode(copy: string, ...args: readonly string[]) {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const run = spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
}
