import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const parts = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];

export interface ProjectCopy {
  readonly directory: string;
  remove(): void;
}

/** A copy of the project to write in. It lies in the project, where its packages are found. */
export function copyProject(): ProjectCopy {
  const directory = join(process.cwd(), '.scratch', `dev-${process.pid}`);
  mkdirSync(directory, { recursive: true });
  for (const part of parts) cpSync(part, join(directory, part), { recursive: true });
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
