import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, pageAt, readBuiltSite } from '../site/built-site.ts';
import { chosenFile, screens } from '../site/chosen-file.ts';
import { attribute, elements, only, textOf } from '../site/html.ts';
import { weightOf } from '../site/weight-of.ts';
import { colourOf, photograph } from '../unit/lib/media/photograph.ts';
import { addFile, buildCopy, changeFile, copyProject, finishCopy } from './build-copy.ts';

const widths = [480, 800, 1200, 1600, 2400];
const alt = 'Havna en klar dag';
const environment = { BASE_PATH: '/sti' };

/** The files of a `srcset` with the widths they are said to have. */
function filesIn(element: Element): readonly (readonly [file: string, width: number])[] {
  const set = attribute(element, 'srcSet') ?? '';
  return set.split(', ').map((candidate) => {
    const [address = '', width = ''] = candidate.split(' ');
    expect(address).toMatch(/^\/sti\/assets\/[a-z0-9-]+-[0-9a-f]{8}\.(?:avif|webp|jpg)$/);
    return [address.slice('/sti/'.length), Number.parseInt(width, 10)] as const;
  });
}

describe('a photograph in the place of the drawing', () => {
  let site: BuiltSite;
  let picture: Element;
  let inText: Element;
  const read = (file: string) => readFileSync(join(site.directory, file));
  const pictureOf = (address: string, text: string) => {
    const all = elements(pageAt(site, address).tree, 'picture');
    const found = all.find((one) => attribute(only(one, 'img'), 'alt') === text);
    if (found === undefined) throw new Error(`No picture of «${text}» at ${address}.`);
    return found;
  };

  beforeAll(async () => {
    const copy = copyProject('photograph');
    // As a camera held upright takes it: lying on its side, with a note of how to turn it.
    const wide = (await photograph({ width: 2000, height: 3000 }))
      .jpeg({ quality: 90 })
      .withMetadata({ orientation: 8 })
      .withExifMerge({ IFD0: { Artist: 'Kari' } });
    const narrow = (await photograph({ width: 900, height: 1200 })).png();
    const small = (await photograph({ width: 600, height: 400 })).webp();
    addFile(copy, 'content/media/havn.jpg', await wide.toBuffer());
    addFile(copy, 'content/media/havn-smal.png', await narrow.toBuffer());
    addFile(copy, 'content/media/kai.webp', await small.toBuffer());
    for (const front of ['content/nb/index.md', 'content/en/index.md']) {
      changeFile(copy, front, (text) =>
        text.replace(
          /bilde:\n(?: {2}.*\n)+/,
          `bilde:\n  src: havn.jpg\n  smal: havn-smal.png\n  alt: ${alt}\n  kreditt: Kari Nordmann\n`,
        ),
      );
    }
    changeFile(copy, 'content/nb/om-nettstedet.md', (text) => `${text}\n![Kaia](media/kai.webp)\n`);
    expect(buildCopy(copy, environment)).toMatchObject({ status: 0 });
    expect(finishCopy(copy, environment)).toMatchObject({ status: 0 });
    site = readBuiltSite(join(copy, 'out'));
    picture = pictureOf('/', alt);
    inText = pictureOf('/om-nettstedet', 'Kaia');
  }, 300_000);

  it('is offered in three formats and many widths, and composed apart for narrow screens', () => {
    const offers = [...elements(picture, 'source'), only(picture, 'img')].map((element) => [
      attribute(element, 'media'),
      attribute(element, 'type'),
      attribute(element, 'sizes') === attribute(only(picture, 'img'), 'sizes'),
      filesIn(element).map(([, width]) => width),
    ]);
    const narrow = '(width < 44rem)';
    expect(offers).toEqual([
      [narrow, 'image/avif', true, [480, 800, 900]],
      [narrow, 'image/webp', true, [480, 800, 900]],
      [narrow, 'image/jpeg', true, [480, 800, 900]],
      [undefined, 'image/avif', true, widths],
      [undefined, 'image/webp', true, widths],
      [undefined, undefined, true, widths],
    ]);
  });

  it('keeps its place before it comes', () => {
    const image = only(picture, 'img');
    const size = (element: Element) => [attribute(element, 'width'), attribute(element, 'height')];
    expect(size(image)).toEqual(['3000', '2000']);
    const apart = elements(picture, 'source').filter((source) => attribute(source, 'media'));
    expect(apart.map(size)).toEqual([
      ['900', '1200'],
      ['900', '1200'],
      ['900', '1200'],
    ]);
  });

  it('is told of and credited, and fetched before others', () => {
    const image = only(picture, 'img');
    expect(attribute(image, 'alt')).toBe(alt);
    expect(attribute(image, 'fetchPriority')).toBe('high');
    expect(attribute(image, 'loading')).toBeUndefined();
    expect(attribute(image, 'src')).toMatch(/^\/sti\/assets\/havn-1200-[0-9a-f]{8}\.jpg$/);
    expect(textOf(only(pageAt(site, '/').tree, 'main'))).toContain('Bilde: Kari Nordmann');
  });

  it('is in every file what the markup says, and nothing besides', async () => {
    const offers = [picture, inText].flatMap((one) => [
      ...elements(one, 'source'),
      ...elements(one, 'img'),
    ]);
    const formats = { avif: 'heif', webp: 'webp', jpg: 'jpeg' };
    const files = offers.flatMap(filesIn);
    expect(files).toHaveLength(3 * 3 + 3 * 5 + 3 * 2);
    for (const [file, width] of files) {
      const metadata = await sharp(read(file)).metadata();
      const extension = /(avif|webp|jpg)$/.exec(file)?.[0];
      expect(metadata).toMatchObject({ width, space: 'srgb' });
      expect(Object.entries(formats)).toContainEqual([extension, metadata.format]);
      const { exif, icc, xmp, iptc, orientation } = metadata;
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
    }
  });

  it('stands upright', async () => {
    for (const source of elements(picture, 'source').slice(3)) {
      const [file = ''] = filesIn(source)[0] ?? [];
      const bytes = read(file);
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 480, height: 320 });
      // Turned back, the red edge to the left is the one at the bottom.
      const [red = 0, green = 0] = await colourOf(bytes, {
        left: 0,
        top: 310,
        width: 480,
        height: 8,
      });
      expect(red).toBeGreaterThan(180);
      expect(green).toBeLessThan(60);
    }
  });

  it('is published as copies alone', () => {
    const pictures = [...site.files].filter((file) =>
      /\.(?:svg|png|jpg|jpeg|webp|avif)$/.test(file),
    );
    expect(pictures.filter((file) => !file.startsWith('assets/'))).toEqual(['favicon.svg']);
    expect(pictures.filter((file) => file.endsWith('.png'))).toEqual([]);
    expect(pictures).toHaveLength(1 + 3 * 3 + 3 * 5 + 3 * 2);
  });

  it('is light enough for the budget of the home', () => {
    const weights = Object.values(screens).map((screen) => {
      const weight = weightOf(site, pageAt(site, '/'), screen);
      return Object.values(weight).reduce((sum, part) => sum + part, 0);
    });
    expect(chosenFile(picture, screens.phone)).toMatch(/havn-smal-\d+-\w+\.avif$/);
    expect(chosenFile(picture, screens.desk)).toMatch(/havn-\d+-\w+\.avif$/);
    for (const weight of weights) {
      expect(weight).toBeGreaterThan(10_000);
      expect(weight).toBeLessThanOrEqual(150_000);
    }
  });

  it('comes in a text when it is near, no wider than the text', () => {
    const image = only(inText, 'img');
    expect(attribute(image, 'loading')).toBe('lazy');
    expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual(['600', '400']);
    expect(elements(inText, 'source').map((source) => attribute(source, 'type'))).toEqual([
      'image/avif',
      'image/webp',
    ]);
    expect(attribute(image, 'sizes')).toBe('(width < 44rem) 100vw, 44rem');
  });
});
