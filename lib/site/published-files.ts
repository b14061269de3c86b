import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a built folder that are for readers, as paths with `/`: no links, and no name that
 * begins with a dot but `.well-known`.
 */
export function publishedFiles(directory: string, folder = ''): ReadonlySet<string> {
  const files = new Set<string>();
  for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
    const path = folder + entry.name;
    if (entry.name.startsWith('.') && path !== '.well-known') continue;
    if (entry.isFile()) files.add(path);
    if (!entry.isDirectory()) continue;
    for (const file of publishedFiles(directory, `${path}/`)) files.add(file);
  }
  return files;
}

/** Where a file of the built folder is found: `a/b.html` at `/a/b`, without the base path. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(?:^index)?\.html$/, '')}`;
}
