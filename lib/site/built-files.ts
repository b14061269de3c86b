import { statSync } from 'node:fs';
import { join } from 'node:path';
import { errorFile, errorStatuses } from './error-pages.ts';
import { publishedFiles } from './published-files.ts';

/** The size in bytes of every file of a built folder that a server of the site needs. */
export function builtFiles(directory: string): Readonly<Record<string, number>> {
  const files = [...publishedFiles(directory), ...errorStatuses.map(errorFile)];
  return Object.fromEntries(files.map((file) => [file, statSync(join(directory, file)).size]));
}
