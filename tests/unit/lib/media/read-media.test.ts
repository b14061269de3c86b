import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readMedia } from '../../../../lib/media/read-media.ts';
import { error, type Files, writeContent } from '../content/write-content.ts';
import { animatedPng, animatedWebp } from './animated.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40.4" height="20.6"/>';
/** One pixel wide and high. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const read = (folder: string) => readMedia(join(folder, 'content'), folder);
const readFiles = (files: Files) => read(writeContent(files));
const wrongType = (file: string) =>
  error(
    file,
    1,
    1,
    'media-type',
    'Fila er ikke et bilde nettstedet kan vise.',
    'Bruk SVG, PNG, JPEG, WebP eller AVIF, med et navn som slutter på det bildet er.',
  );
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
    const { pictures, names, problems } = readFiles({ 'media/a.svg': svg, 'media/b.png': png });
    expect(problems).toEqual([]);
    expect(
      [...pictures].map(([name, { src, width, height }]) => [name, src, width, height]),
    ).toEqual([
      ['a.svg', 'a.svg', 40, 21],
      ['b.png', 'b.png', 1, 1],
    ]);
    expect([...names].toSorted()).toEqual(['a.svg', 'b.png']);
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
    expect(read(writeContent())).toEqual({ pictures: new Map(), names: new Set(), problems: [] });
  });

  it('passes over what begins with a full stop', () => {
    expect(readFiles({ 'media/.gitkeep': '' }).problems).toEqual([]);
  });

  it.each([
    ['a text', 'a.png', 'hei'],
    ['a picture cut short', 'a.png', png.subarray(0, 10)],
    ['an SVG without a size', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an SVG called PNG', 'a.png', svg],
    ['a PNG called JPEG', 'a.jpg', png],
    ['a document', 'a.pdf', '%PDF-1.7'],
  ])('refuses %s, and knows its name', (_what, name, bytes) => {
    const { pictures, names, problems } = readFiles({ [`media/${name}`]: bytes });
    expect(problems).toEqual([wrongType(`media/${name}`)]);
    expect(pictures.size).toBe(0);
    expect([...names]).toEqual([name]);
  });

  it.each(['Kart.svg', 'et kart.svg', 'kart_1.svg', 'kårt.svg'])('refuses the name %s', (name) => {
    expect(readFiles({ [`media/${name}`]: svg }).problems).toEqual([
      error(
        `media/${name}`,
        1,
        1,
        'media-name',
        `Navnet «${name}» kan ikke brukes.`,
        'Bruk små bokstaver a–z, tall og bindestrek, og slutt på «.svg», «.png», «.jpg», «.webp» eller «.avif».',
      ),
    ]);
  });

  it.each([
    ['webp', animatedWebp],
    ['png', animatedPng],
  ])('refuses a %s that moves', async (format, animated) => {
    expect(readFiles({ [`media/a.${format}`]: await animated() }).problems).toEqual([
      error(
        `media/a.${format}`,
        1,
        1,
        'media-animated',
        'Bildet beveger seg. Nettstedet viser bare bilder som står stille.',
        'Lagre ett av bildene i fila som JPEG eller PNG, og bruk det.',
      ),
    ]);
  });

  it('refuses a photograph with too many pixels before it reads them', () => {
    const huge = Buffer.from(png);
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(15_000, 20);
    expect(readFiles({ 'media/a.png': huge }).problems).toEqual([
      error(
        'media/a.png',
        1,
        1,
        'media-huge',
        'Bildet er for stort: 20000 × 15000 punkter.',
        'Gjør det mindre i et bildeprogram. 2400 punkter i bredden er nok.',
      ),
    ]);
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
