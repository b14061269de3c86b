import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readKept } from '../../../../lib/build-cache/kept-file.ts';
import { assetsOf } from '../../../../lib/media/asset.ts';
import { readAsset } from '../../../../lib/media/read-asset.ts';
import { readMedia } from '../../../../lib/media/read-media.ts';
import { type Files, writeContent } from '../content/write-content.ts';
import { photograph } from './photograph.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>';

/** A folder with these pictures, and its cache. */
function folderOf(files: Files) {
  const folder = writeContent(files);
  const content = join(folder, 'content');
  const cache = join(folder, '.next/cache/pictures');
  const assets = assetsOf(readMedia(content, folder).pictures.values());
  const readFirst = () => {
    const [first] = assets;
    if (first === undefined) throw new Error('No picture.');
    return readAsset(first, content, folder);
  };
  return { content, cache, assets, readFirst };
}

describe('readAsset', () => {
  it('gives a drawing as it is', async () => {
    const { readFirst } = folderOf({ 'media/kart.svg': svg });
    expect(String(await readFirst())).toBe(svg);
  });

  it('makes a copy of a photograph once', async () => {
    const photo = await (await photograph({ width: 90, height: 60 })).jpeg().toBuffer();
    const { content, cache, assets, readFirst } = folderOf({ 'media/kai.jpg': photo });
    const made = await readFirst();
    expect(await sharp(made).metadata()).toMatchObject({ format: 'jpeg', width: 90 });
    const [name = ''] = readdirSync(cache);
    expect(readdirSync(cache)).toEqual([assets[0]?.file]);
    expect(readKept(cache, name)?.equals(made)).toBe(true);
    writeFileSync(join(content, 'media/kai.jpg'), 'not asked again');
    expect((await readFirst()).equals(made)).toBe(true);
  });

  it('gives what it makes where nothing can be kept', async () => {
    const photo = await (await photograph({ width: 90, height: 60 })).jpeg().toBuffer();
    const { cache, readFirst } = folderOf({ 'media/kai.jpg': photo });
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(cache, 'a file in the place of the folder');
    expect(await sharp(await readFirst()).metadata()).toMatchObject({ width: 90 });
  });

  it('throws for an original that cannot be read, and keeps nothing', async () => {
    const photo = await (await photograph({ width: 90, height: 60 })).jpeg().toBuffer();
    const { content, cache, readFirst } = folderOf({ 'media/kai.jpg': photo });
    writeFileSync(join(content, 'media/kai.jpg'), photo.subarray(0, 900));
    await expect(readFirst()).rejects.toThrow();
    expect(() => readdirSync(cache)).toThrow('ENOENT');
  });
});
