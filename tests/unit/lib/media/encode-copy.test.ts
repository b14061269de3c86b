import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeCopy } from '../../../../lib/media/encode-copy.ts';
import { colourOf, photograph } from './photograph.ts';

const types = [
  ['image/avif', 'heif'],
  ['image/webp', 'webp'],
  ['image/jpeg', 'jpeg'],
] as const;
const originals = ['jpeg', 'png', 'webp', 'avif'] as const;
const size = { width: 300, height: 200 };
const isRed = ([red = 0, green = 0]: readonly number[]) => red > 150 && green < 80;

/** One colour, seen through where `alpha` is below 1. */
const plain = (alpha: number): Sharp =>
  sharp({ create: { ...size, channels: 4, background: { r: 200, g: 20, b: 20, alpha } } });

describe.each(types)('a copy as %s', (type, format) => {
  it.each(originals)('is made of a %s', async (original) => {
    const bytes = await (await photograph(size)).toFormat(original).toBuffer();
    const copy = await encodeCopy(bytes, { type, width: 120 });
    expect(await sharp(copy).metadata()).toMatchObject({ format, width: 120, height: 80 });
    expect(isRed(await colourOf(copy, { left: 0, top: 10, width: 4, height: 40 }))).toBe(true);
  });

  it('stands upright, and tells nothing of where it comes from', async () => {
    const original = await (await photograph(size))
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: 'Kari' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .toBuffer();
    expect(await sharp(original).metadata()).toHaveProperty('exif');
    const copy = await encodeCopy(original, { type, width: 100 });
    const { width, height, exif, xmp, iptc, icc, orientation } = await sharp(copy).metadata();
    expect({ width, height }).toEqual({ width: 100, height: 150 });
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    // Turned to the right, the red edge to the left is the one at the top.
    expect(isRed(await colourOf(copy, { left: 10, top: 0, width: 80, height: 4 }))).toBe(true);
  });

  it('is in the colours of the web, whatever the original is in', async () => {
    const pictures = [
      plain(1).flatten().jpeg().withIccProfile('p3'),
      plain(1).flatten().toColourspace('cmyk').jpeg().withIccProfile('cmyk'),
      plain(1).flatten().toColourspace('rgb16').png(),
    ];
    for (const picture of pictures) {
      const copy = await encodeCopy(await picture.toBuffer(), { type, width: 100 });
      const { space, channels, depth, icc } = await sharp(copy).metadata();
      expect({ space, channels, depth, icc }).toEqual({
        space: 'srgb',
        channels: 3,
        depth: 'uchar',
      });
      expect(isRed(await colourOf(copy, { left: 10, top: 10, width: 50, height: 20 }))).toBe(true);
    }
  });

  it('keeps what is transparent where the format can, and lays it on white paper where not', async () => {
    const copy = await encodeCopy(await plain(0).png().toBuffer(), { type, width: 100 });
    const { hasAlpha } = await sharp(copy).metadata();
    expect(hasAlpha).toBe(type !== 'image/jpeg');
    if (hasAlpha) return;
    const colour = await colourOf(copy, { left: 10, top: 10, width: 50, height: 20 });
    expect(colour).toEqual([255, 255, 255]);
  });

  it('is not made of an original that is cut short', async () => {
    for (const original of originals) {
      const bytes = await (await photograph(size)).toFormat(original).toBuffer();
      const half = bytes.subarray(0, bytes.length / 2);
      await expect(encodeCopy(half, { type, width: 100 })).rejects.toThrow();
    }
  });
});
