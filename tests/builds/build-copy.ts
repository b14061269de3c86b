import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
/** Next’s command. */
export const nextProgram = join(project, 'node_modules/next/dist/bin/next');

/** All that a build needs. */
export const buildParts: readonly string[] = [
  ...['app', 'components', 'content', 'finish', 'lib', 'public'],
  ...['next.config.ts', 'package.json', 'postcss.config.mjs'],
  ...['tsconfig.json', 'tsconfig.build.json'],
];

/** How a command ended, and all it wrote. */
export interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of the project inside it, where its packages are found, to be changed and built. */
export function copyProject(name: string): string {
  const copy = join(project, '.scratch', name);
  rmSync(copy, { recursive: true, force: true });
  for (const part of buildParts) cpSync(join(project, part), join(copy, part), { recursive: true });
  return copy;
}

/** A copy of the project with another strategy in the place of its own. */
export function copyWithStrategy(name: string, strategy: string): string {
  const copy = copyProject(name);
  rmSync(join(copy, 'content'), { recursive: true });
  cpSync(strategy, join(copy, 'strategy'), { recursive: true });
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
export function addFile(copy: string, file: string, content: string | Uint8Array): void {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Checks the content of a copy. */
export function checkCopy(copy: string, env: Readonly<Record<string, string>> = {}): Run {
  return runNode(copy, env, 'lib/check/main.ts');
}

/** Runs `next build` in a copy. */
export function buildCopy(copy: string, env: Readonly<Record<string, string>> = {}): Run {
  return runNode(copy, env, nextProgram, 'build');
}

/** Runs the finishing step in a copy. */
export function finishCopy(copy: string, env: Readonly<Record<string, string>> = {}): Run {
  return runNode(copy, env, 'finish/main.ts');
}

function runNode(
  copy: string,
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Run {
  const set = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const run = spawnSync(process.execPath, args, {
    cwd: copy,
    env: { ...set, ...env },
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout + run.stderr };
}
