import sharp, { type Sharp } from 'sharp';
import type { Asset } from './asset.ts';
import { copySettings } from './copy-settings.ts';

/**
 * A copy of a photograph: upright, in sRGB, and with nothing of what the original tells besides – where
 * and when it was taken. Throws where the original cannot be read to its end.
 */
export function encodeCopy(
  original: Uint8Array,
  { type, width }: Pick<Asset, 'type' | 'width'>,
): Promise<Buffer> {
  const image = sharp(original).autoOrient().resize({ width });
  return inFormat(image, type).toBuffer();
}

function inFormat(image: Sharp, type: Asset['type']): Sharp {
  switch (type) {
    case 'image/avif':
      return image.avif(copySettings.avif);
    case 'image/webp':
      return image.webp(copySettings.webp);
    default:
      return image.flatten({ background: copySettings.paper }).jpeg(copySettings.jpeg);
  }
}
