import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What pages are made by. What they are made of, the content, is not among it. */
export const sources = [
  ...['app', 'components', 'finish', 'lib', 'public'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'tsconfig.build.json'],
  'package.json',
] as const;

/** A state of the code and its packages. */
export interface SourceVersion {
  /** The same for the same code, packages and Node: letters and digits without the «ad» that ad blockers look for. */
  readonly version: string;
  /** When the newest file was changed, in milliseconds. */
  readonly changed: number;
}

/** The state of a project's code, packages and Node. Missing where the folder is no whole project. */
export function sourceVersion(projectDirectory: string): SourceVersion | undefined {
  const lock = lockFileOf(projectDirectory);
  const found = sources.map((source) => filesIn(projectDirectory, source));
  if (lock === undefined || found.some((files) => files.length === 0)) return undefined;
  const hash = createHash('sha256').update(process.version).update(readFileSync(lock));
  let changed = 0;
  for (const file of found.flat()) {
    const path = join(projectDirectory, file);
    const bytes = readFileSync(path);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
    changed = Math.max(changed, statSync(path).mtimeMs);
  }
  return { version: hash.digest('hex').replaceAll('a', 'g'), changed };
}

/** The lock file of the folder's packages, which Node looks for in the folders above too. */
function lockFileOf(directory: string): string | undefined {
  const folder = resolve(directory);
  const file = join(folder, 'package-lock.json');
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? undefined : lockFileOf(dirname(folder));
}

/** A file, or those of a folder and the folders below it, in an order of their own. */
function filesIn(directory: string, path: string): readonly string[] {
  const entry = statSync(join(directory, path), { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(join(directory, path))
    .sort()
    .flatMap((name) => filesIn(directory, `${path}/${name}`));
}
