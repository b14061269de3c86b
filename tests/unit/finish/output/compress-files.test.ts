import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressFiles } from '../../../../finish/output/compress-files.ts';
import { keep } from '../../../../lib/build-cache/kept-file.ts';
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
    await compressFiles(out, temporaryFolder());
    const read = (file: string) => readFileSync(join(out, file));
    expect(brotliDecompressSync(read('a/b.html.br')).toString()).toBe(long);
    expect(gunzipSync(read('a/b.html.gz')).toString()).toBe(long);
  });

  it('leaves small files, and those that are compressed by nature', async () => {
    const files = { 'a.html': 'x'.repeat(149), 'b.woff2': long, 'c.png': long };
    const out = temporaryFolder(files);
    await compressFiles(out, temporaryFolder());
    expect([...publishedFiles(out)].sort()).toEqual(Object.keys(files));
  });

  it('leaves an encoding out where it makes the file larger', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'a.txt'), dense);
    await compressFiles(out, temporaryFolder());
    expect([...publishedFiles(out)]).toEqual(['a.txt']);
  });

  it('finds again what was compressed once, by what it holds', async () => {
    const cache = temporaryFolder();
    await compressFiles(temporaryFolder({ 'a.html': long }), cache);
    const [name = ''] = readdirSync(cache).filter((file) => file.endsWith('.br'));
    keep(cache, name, Buffer.from('kept'));
    const out = temporaryFolder({ 'other/b.html': long, 'c.html': `${long}!` });
    await compressFiles(out, cache);
    expect(readFileSync(join(out, 'other/b.html.br'), 'utf8')).toBe('kept');
    expect(brotliDecompressSync(readFileSync(join(out, 'c.html.br'))).toString()).toBe(`${long}!`);
    expect(readdirSync(cache)).toHaveLength(4);
  });
});
