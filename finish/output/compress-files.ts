import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { publishedFiles } from '../../lib/site/published-files.ts';

const compressible = /\.(?:html|css|js|json|svg|xml|txt|md|csv|webmanifest|ico)$/;
/** Below this a header more costs what the bytes save. */
const smallest = 150;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes `.br` and `.gz` beside each file that grows smaller by it, on all cores. */
export async function compressFiles(outDirectory: string): Promise<void> {
  const files = [...publishedFiles(outDirectory)]
    .filter((file) => compressible.test(file))
    .values();
  const work = async () => {
    for (const file of files) await compressFile(join(outDirectory, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return;
  const [brotli, gzipped] = await Promise.all([
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    toGzip(bytes, { level: 9 }),
  ]);
  if (brotli.length < bytes.length) await writeFile(`${path}.br`, brotli);
  if (gzipped.length < bytes.length) await writeFile(`${path}.gz`, gzipped);
}
