import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../build-cache/cache-folder.ts';
import { keptOrMade } from '../build-cache/kept-file.ts';
import type { Asset } from './asset.ts';
import { encodeCopy } from './encode-copy.ts';

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
  // The name changes with all that decides what the file holds.
  return keptOrMade(cacheFolder(workingDirectory, 'pictures'), asset.file, async () =>
    encodeCopy(await readFile(original), asset),
  );
}
