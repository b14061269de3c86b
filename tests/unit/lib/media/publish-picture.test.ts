import { describe, expect, it } from 'vitest';
import { publishPicture } from '../../../../lib/media/publish-picture.ts';

const size = { width: 1000, height: 500 };
const bytes = (text: string) => Buffer.from(text);

describe('publishPicture', () => {
  it('publishes a drawing as it is, under a name that changes with it', () => {
    const address = '/assets/kart-ca978112.svg';
    expect(publishPicture('kart.svg', size, bytes('a'))).toEqual({
      src: 'kart.svg',
      ...size,
      address,
      plain: { type: 'image/svg+xml', copies: [{ address, width: 1000 }] },
      lighter: [],
    });
    expect(publishPicture('kart.svg', size, bytes('b')).address).not.toBe(address);
  });

  it('publishes a photograph as copies in three formats', () => {
    const { src, width, height, address, plain, lighter } = publishPicture(
      'kai.png',
      size,
      bytes('a'),
    );
    expect({ src, width, height }).toEqual({ src: 'kai.png', ...size });
    const [, hash] = /^\/assets\/kai-1000-([0-9a-f]{8})\.jpg$/.exec(address) ?? [];
    const copies = (extension: string) =>
      [480, 800, 1000].map((copy) => ({
        address: `/assets/kai-${copy}-${hash}.${extension}`,
        width: copy,
      }));
    expect(plain).toEqual({ type: 'image/jpeg', copies: copies('jpg') });
    expect(lighter).toEqual([
      { type: 'image/avif', copies: copies('avif') },
      { type: 'image/webp', copies: copies('webp') },
    ]);
    expect(publishPicture('kai.png', size, bytes('b')).address).not.toBe(address);
  });

  it('names a copy of common width for those who cannot choose', () => {
    const large = publishPicture('kai.jpg', { width: 4000, height: 3000 }, bytes('a'));
    expect(large.address).toMatch(/^\/assets\/kai-1200-/);
    expect(large.plain.copies.map(({ address }) => address)).toContain(large.address);
  });
});
