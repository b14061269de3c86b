import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { addressOfFile, publishedFiles } from '../../lib/site/published-files.ts';

/** A copy of the built site, gone with the test. */
export function copyRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('out', join(folder, 'out'), { recursive: true });
  return join(folder, 'out');
}

/** Paths of what is published compressed, and the digests of the bytes that are sent. */
export function compressedFiles(directory: string) {
  const files = [...publishedFiles(directory)]
    .filter((file) => file.endsWith('.br') && !/(?:^|\/)id\/|^404/.test(file))
    .map((file) => file.slice(0, -3));
  return {
    paths: files.map(addressOfFile),
    digests: new Set(files.map((file) => digestOf(join(directory, `${file}.br`)))),
  };
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
