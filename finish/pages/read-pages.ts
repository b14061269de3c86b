import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { addressOfFile, publishedFiles } from '../../lib/site/published-files.ts';
import { parsePage } from './parse-page.ts';

/** A page that Next wrote. */
export interface BuiltPage {
  /** Relative to the built folder. */
  readonly file: string;
  /** Without the base path. */
  readonly address: string;
  readonly tree: Root;
}

/** Every page of a built folder, one at a time, but Next's own page for errors. */
export function* readPages(outDirectory: string): Generator<BuiltPage> {
  for (const file of publishedFiles(outDirectory)) {
    if (!file.endsWith('.html') || /^_(?:not-found|global-error)\.html$/.test(file)) continue;
    const tree = parsePage(readFileSync(join(outDirectory, file), 'utf8'));
    yield { file, address: addressOfFile(file), tree };
  }
}
