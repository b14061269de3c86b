import { globSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What only Next's runtime asks for: its payloads, scripts and the page it makes for errors. */
const patterns = [
  '**/__next.*',
  '_next/static/**/*.{js,js.map,mjs}',
  '_not-found{,.html,.txt}',
  '_global-error{,.html,.txt}',
  '404{,.txt}',
];

/** Deletes what no reader needs once the runtime is gone, and the folders left empty. */
export function deleteLeftovers(outDirectory: string): void {
  const payloads = globSync('**/*.html', { cwd: outDirectory })
    .map((page) => page.replace(/\.html$/, '.txt'))
    .filter((file) => file !== 'robots.txt');
  for (const file of [...payloads, ...globSync(patterns, { cwd: outDirectory })]) {
    rmSync(join(outDirectory, file), { recursive: true, force: true });
  }
  deleteEmptyFolders(outDirectory);
}

function deleteEmptyFolders(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(directory, entry.name);
    deleteEmptyFolders(folder);
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
