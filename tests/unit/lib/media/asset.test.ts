import { expect, it } from 'vitest';
import { assetsOf } from '../../../../lib/media/asset.ts';
import { publishPicture } from '../../../../lib/media/publish-picture.ts';

it('assetsOf lists every file that pictures are published as', () => {
  const size = { width: 600, height: 300 };
  const drawing = publishPicture('kart.svg', size, Buffer.from('a'));
  const photograph = publishPicture('kai.webp', size, Buffer.from('a'));
  const assets = assetsOf([drawing, photograph]);
  expect(assets.map(({ type, width, src }) => `${src}: ${type} ${width}`)).toEqual([
    'kart.svg: image/svg+xml 600',
    'kai.webp: image/jpeg 480',
    'kai.webp: image/jpeg 600',
    'kai.webp: image/avif 480',
    'kai.webp: image/avif 600',
    'kai.webp: image/webp 480',
    'kai.webp: image/webp 600',
  ]);
  expect(assets.map(({ file }) => `/assets/${file}`)).toEqual([
    drawing.address,
    ...[photograph.plain, ...photograph.lighter].flatMap(({ copies }) =>
      copies.map(({ address }) => address),
    ),
  ]);
});
