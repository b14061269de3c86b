import { imageSize } from 'image-size';
import { hasJpegFrame } from './has-jpeg-frame.ts';
import type { MediaSize } from './media-size.ts';

/** What a picture's first bytes say of it. */
export interface PictureHeader {
  /** `svg`, `png`, `jpg`, `webp`, `avif`, or one that the site does not show. */
  readonly type: string;
  /** Upright, in whole pixels. */
  readonly size: MediaSize;
}

/** What the bytes say of a picture; nothing where they are none. */
export function pictureHeader(bytes: Buffer): PictureHeader | undefined {
  if (bytes.toString('latin1', 0, 2) === '\xff\xd8' && !hasJpegFrame(bytes)) return undefined;
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(bytes);
    const size = { width: Math.round(width), height: Math.round(height) };
    // From 5 on it lies on its side.
    const upright = orientation < 5 ? size : { width: size.height, height: size.width };
    return { type, size: upright };
  } catch {
    return undefined;
  }
}
