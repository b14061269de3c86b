import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keptOrMade } from '../../lib/build-cache/kept-file.ts';
import { publishedFiles } from '../../lib/site/published-files.ts';

const compressible = /\.(?:html|css|js|json|svg|xml|txt|md|csv|webmanifest|ico)$/;
/** Below this a header more costs what the bytes save. */
const smallest = 150;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** By the ending of the copy. A change here needs another name of the cache. */
const encodings: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  '.br': (bytes) =>
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes) => toGzip(bytes, { level: 9 }),
};

/**
 * Writes `.br` and `.gz` beside each file that grows smaller by it, on all cores.
 * What was compressed once is found again in the cache folder, by what it holds.
 */
export async function compressFiles(outDirectory: string, cacheDirectory: string): Promise<void> {
  const files = [...publishedFiles(outDirectory)]
    .filter((file) => compressible.test(file))
    .values();
  const work = async () => {
    for (const file of files) await compressFile(join(outDirectory, file), cacheDirectory);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}

async function compressFile(path: string, cacheDirectory: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return;
  const name = createHash('sha256').update(bytes).digest('hex');
  await Promise.all(
    Object.entries(encodings).map(async ([ending, encode]) => {
      const copy = await keptOrMade(cacheDirectory, name + ending, () => encode(bytes));
      if (copy.length < bytes.length) await writeFile(path + ending, copy);
    }),
  );
}
