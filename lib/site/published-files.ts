import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a host that knows only files reads and keeps to itself. */
export const hostFiles = { headers: '_headers', redirects: '_redirects' } as const;

const forNoReader: readonly string[] = Object.values(hostFiles);

/**
 * The files of a built folder that are for readers, as paths with `/`: no links, no name that
 * begins with a dot but `.well-known`, and not what is for a host.
 */
export function publishedFiles(directory: string, folder = ''): ReadonlySet<string> {
  const files = new Set<string>();
  for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
    const path = folder + entry.name;
    if (entry.name.startsWith('.') && path !== '.well-known') continue;
    if (forNoReader.includes(path)) continue;
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

/** Whether a published file is another one, compressed. */
export function isCompressedCopy(file: string, files: ReadonlySet<string>): boolean {
  return /\.(?:br|gz)$/.test(file) && files.has(file.slice(0, -3));
}
