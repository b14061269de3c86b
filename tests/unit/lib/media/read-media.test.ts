import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readMedia } from '../../../../lib/media/read-media.ts';
import { error, type Files, writeContent } from '../content/write-content.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40.4" height="20.6"/>';
/** One pixel wide and high. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const read = (folder: string) => readMedia(join(folder, 'content'), folder);
const readFiles = (files: Files) => read(writeContent(files));
const wrongKind = (file: string) =>
  error(
    file,
    1,
    1,
    'media-kind',
    'Dette er ikke en vanlig fil.',
    'Legg selve bildet rett i content/media, ikke en mappe eller en lenke til det.',
  );

describe('readMedia', () => {
  it('gives the size of each picture in whole pixels', () => {
    const { pictures, isThere, problems } = readFiles({ 'media/a.svg': svg, 'media/b.png': png });
    expect(problems).toEqual([]);
    expect(
      [...pictures].map(([name, { src, width, height }]) => [name, src, width, height]),
    ).toEqual([
      ['a.svg', 'a.svg', 40, 21],
      ['b.png', 'b.png', 1, 1],
    ]);
    expect(['a.svg', 'b.png', 'c.png'].map(isThere)).toEqual([true, true, false]);
  });

  it('gives the upright size of a JPEG that a camera has turned', async () => {
    const wide = { create: { width: 6, height: 4, channels: 3, background: '#fff' } } as const;
    for (const orientation of [1, 3, 6, 8]) {
      const bytes = await sharp(wide).jpeg().withMetadata({ orientation }).toBuffer();
      const picture = readFiles({ 'media/a.jpg': bytes }).pictures.get('a.jpg');
      const size = orientation < 5 ? { width: 6, height: 4 } : { width: 4, height: 6 };
      expect(picture).toMatchObject(size);
    }
  });

  it('finds none where there is no folder', () => {
    const { pictures, isThere, problems } = read(writeContent());
    expect(pictures.size).toBe(0);
    expect(problems).toEqual([]);
    expect(isThere('a.svg')).toBe(false);
  });

  it('passes over what begins with a full stop', () => {
    expect(readFiles({ 'media/.gitkeep': '' }).problems).toEqual([]);
  });

  it.each([
    ['a text', 'a.png', 'hei'],
    ['a picture cut short', 'a.png', png.subarray(0, 10)],
    ['a JPEG that leads nowhere', 'a.jpg', Buffer.from('\xff\xd8\xff\xe0\0\0', 'latin1')],
    ['an SVG without a size', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an SVG that is broken', 'a.svg', `${svg}<`],
    ['a document', 'a.pdf', '%PDF-1.7'],
  ])('refuses %s, and knows its name', (_what, name, bytes) => {
    const { pictures, isThere, problems } = readFiles({ [`media/${name}`]: bytes });
    expect(problems).toHaveLength(1);
    expect(pictures.size).toBe(0);
    expect(isThere(name)).toBe(true);
  });

  it('knows a faulty picture by the name it ought to have', () => {
    const { isThere } = readFiles({ 'media/Vågen.SVG': svg, 'media/kart.jpg': png });
    expect(['vagen.svg', 'kart.png', 'kart-2.png'].map(isThere)).toEqual([true, true, false]);
  });

  it('knows the pictures that stand elsewhere', () => {
    const folder = writeContent({ 'media/a.svg': svg });
    const { isThere } = readMedia(join(folder, 'content'), folder, ['b.svg']);
    expect(['a.svg', 'b.svg', 'c.svg'].map(isThere)).toEqual([true, true, false]);
  });

  it('tells of the name and of what is in it', () => {
    const running = svg.replace('/>', '><script/></svg>');
    const { problems } = readFiles({ 'media/Kart.svg': running });
    expect(problems.map(({ rule }) => rule)).toEqual(['media-name', 'media-active']);
  });

  it('takes a drawing of any size', () => {
    const wide = svg.replace('40.4', '20000').replace('20.6', '15000');
    expect(readFiles({ 'media/a.svg': wide }).problems).toEqual([]);
  });

  it('refuses a folder and a link out of the folder', () => {
    const folder = writeContent({ 'media/mappe/a.svg': svg });
    writeFileSync(join(folder, 'ute.svg'), svg);
    symlinkSync('../../ute.svg', join(folder, 'content/media/inne.svg'));
    mkdirSync(join(folder, 'content/media/tom'));
    const { pictures, problems } = read(folder);
    expect(pictures.size).toBe(0);
    expect(problems.map(({ file }) => file).toSorted()).toEqual([
      'content/media/inne.svg',
      'content/media/mappe',
      'content/media/tom',
    ]);
    expect(problems).toContainEqual(wrongKind('media/inne.svg'));
  });
});
