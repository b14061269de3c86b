import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keep, readKept } from '../build-cache/kept-file.ts';
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
  const kept = readKept(folder, asset.file);
  if (kept !== undefined) return kept;
  const bytes = await encodeCopy(await readFile(original), asset);
  keep(folder, asset.file, bytes);
  return bytes;
}
