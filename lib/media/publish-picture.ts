import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { copySettings } from './copy-settings.ts';
import { copyWidths } from './copy-widths.ts';
import type { MediaSize } from './media-size.ts';
import type { PictureCopy, PictureFile } from './picture-file.ts';

/**
 * What a picture is published as, by its file name, its upright size and its bytes. The names of the
 * files come of the bytes and of how copies are made, so that a file can be kept for good.
 */
export function publishPicture(src: string, size: MediaSize, bytes: Uint8Array): PictureFile {
  const { name, ext } = parse(src);
  if (ext === '.svg') {
    const address = `/assets/${name}-${hashOf(bytes)}.svg`;
    const copies = [{ address, width: size.width }];
    return { src, ...size, address, plain: { type: 'image/svg+xml', copies }, lighter: [] };
  }
  const hash = hashOf(bytes, JSON.stringify(copySettings));
  const addressOf = (width: number, extension: string) =>
    `/assets/${name}-${width}-${hash}.${extension}`;
  const copiesIn = (extension: string): readonly PictureCopy[] =>
    copyWidths(size.width).map((width) => ({ address: addressOf(width, extension), width }));
  return {
    src,
    ...size,
    address: addressOf(Math.min(size.width, copySettings.usualWidth), 'jpg'),
    plain: { type: 'image/jpeg', copies: copiesIn('jpg') },
    lighter: [
      { type: 'image/avif', copies: copiesIn('avif') },
      { type: 'image/webp', copies: copiesIn('webp') },
    ],
  };
}

function hashOf(bytes: Uint8Array, settings = ''): string {
  return createHash('sha256').update(bytes).update(settings).digest('hex').slice(0, 8);
}
