import type { MediaSize } from './media-size.ts';

/** One of the files a picture is published as. */
export interface PictureCopy {
  /** Root-relative, without the base path. The name changes with what the file holds. */
  readonly address: string;
  readonly width: number;
}

/** The copies of a picture in one format. */
export interface PictureFormat {
  readonly type: 'image/svg+xml' | 'image/avif' | 'image/webp' | 'image/jpeg';
  /** The narrowest first. */
  readonly copies: readonly PictureCopy[];
}

/** A picture of the content folder and what it is published as. Its size is that of the upright original. */
export interface PictureFile extends MediaSize {
  /** File name in `content/media/`. */
  readonly src: string;
  /** Of the copy for those who cannot choose one. */
  readonly address: string;
  /** What every browser can show: a drawing as it is, a photograph as JPEG. */
  readonly plain: PictureFormat;
  /** A photograph in the formats that not every browser can show, the lightest first. */
  readonly lighter: readonly PictureFormat[];
}
