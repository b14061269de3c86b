import sharp from 'sharp';
import { expect, it } from 'vitest';
import { isAnimated } from '../../../../lib/media/is-animated.ts';
import { animatedPng, animatedWebp } from './animated.ts';

const still = () =>
  sharp({ create: { width: 4, height: 4, channels: 4, background: '#12345680' } });

it('a picture that moves is known by its bytes', async () => {
  expect(isAnimated(await animatedWebp())).toBe(true);
  expect(isAnimated(await animatedPng())).toBe(true);
});

it('one that stands still is not taken for it', async () => {
  const withExif = still().withExif({ IFD0: { Artist: 'acTL' } });
  for (const format of ['png', 'webp', 'jpeg', 'avif'] as const) {
    expect(isAnimated(await still().toFormat(format).toBuffer())).toBe(false);
    expect(isAnimated(await withExif.clone().toFormat(format).toBuffer())).toBe(false);
  }
  expect(isAnimated(Buffer.from('<svg/>'))).toBe(false);
  expect(isAnimated(Buffer.alloc(0))).toBe(false);
});
