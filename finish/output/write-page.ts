import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a page to its place in `out/`. */
export function writePage(outDirectory: string, file: string, html: string): void {
  const path = join(outDirectory, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}
