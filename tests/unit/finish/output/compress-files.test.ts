import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressFiles } from '../../../../finish/output/compress-files.ts';
import { publishedFiles } from '../../../../lib/site/published-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const long = 'frukt og bær '.repeat(50);
/** Bytes in which nothing repeats itself. */
const dense = Buffer.concat(
  Array.from({ length: 20 }, (_, index) => createHash('sha256').update(String(index)).digest()),
);

describe('compressFiles', () => {
  it('writes both encodings, which hold the same bytes', async () => {
    const out = temporaryFolder({ 'a/b.html': long });
    await compressFiles(out);
    const read = (file: string) => readFileSync(join(out, file));
    expect(brotliDecompressSync(read('a/b.html.br')).toString()).toBe(long);
    expect(gunzipSync(read('a/b.html.gz')).toString()).toBe(long);
  });

  it('leaves small files, and those that are compressed by nature', async () => {
    const files = { 'a.html': 'x'.repeat(149), 'b.woff2': long, 'c.png': long };
    const out = temporaryFolder(files);
    await compressFiles(out);
    expect([...publishedFiles(out)].sort()).toEqual(Object.keys(files));
  });

  it('leaves an encoding out where it makes the file larger', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'a.txt'), dense);
    await compressFiles(out);
    expect([...publishedFiles(out)]).toEqual(['a.txt']);
  });
});
