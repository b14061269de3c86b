import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';

const { directory, files } = readBuiltSite();
const read = (file: string) => readFileSync(join(directory, file));
/** A file of a few words would only grow. */
const worthIt = (file: string) => read(file).length >= 150;
const texts = [...files]
  .filter((file) => /\.(?:html|css|js|svg|xml|json)$/.test(file))
  .filter(worthIt);

describe('the compressed copies', () => {
  it('are asked of every kind of text there is', () => {
    expect(new Set(texts.map((file) => file.replace(/^.*\./, '')))).toEqual(
      new Set(['html', 'css', 'js', 'svg', 'xml']),
    );
  });

  it.each(texts)('of %s hold the same bytes', (file) => {
    expect(brotliDecompressSync(read(`${file}.br`)).equals(read(file))).toBe(true);
    expect(gunzipSync(read(`${file}.gz`)).equals(read(file))).toBe(true);
  });

  it('belong to a file each', () => {
    const copies = [...files].filter((file) => /\.(?:br|gz)$/.test(file));
    expect(copies.filter((copy) => !files.has(copy.replace(/\.\w+$/, '')))).toEqual([]);
  });
});
