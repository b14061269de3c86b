import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asset } from './asset.ts';
import { encodeCopy } from './encode-copy.ts';

/** Kept by Next from build to build. A name there changes with all that decides what the file holds. */
const cacheFolder = '.next/cache/pictures';

/**
 * The bytes of a published picture. A copy is made once, and is then found in the cache.
 * Throws where its original cannot be read.
 */
export async function readAsset(
  asset: Asset,
  contentDirectory: string,
  workingDirectory: string,
): Promise<Buffer> {
  const original = join(contentDirectory, 'media', asset.src);
  if (asset.type === 'image/svg+xml') return readFile(original);
  const folder = join(workingDirectory, cacheFolder);
  const cached = join(folder, asset.file);
  if (existsSync(cached)) return readUsed(cached);
  const bytes = await encodeCopy(await readFile(original), asset);
  await keep(bytes, folder, asset.file);
  return bytes;
}

/** The time of a file says when it was last of use: what is long out of use is deleted. */
async function readUsed(path: string): Promise<Buffer> {
  const now = new Date();
  await utimes(path, now, now);
  return readFile(path);
}

/** Whole or not at all: others may be reading. Where nothing can be written, nothing is kept. */
async function keep(bytes: Buffer, folder: string, file: string): Promise<void> {
  const unfinished = join(folder, randomUUID());
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, join(folder, file));
  } catch {
    // It is made again the next time.
  }
}
