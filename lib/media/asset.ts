import { basename } from 'node:path';
import type { PictureFile, PictureFormat } from './picture-file.ts';

/** A published file of a picture, and what it is made of. */
export interface Asset {
  /** Its name in `/assets/`. */
  readonly file: string;
  readonly type: PictureFormat['type'];
  readonly width: number;
  /** File name in `content/media/`. */
  readonly src: string;
}

/** Every file that pictures are published as. */
export function assetsOf(pictures: Iterable<PictureFile>): readonly Asset[] {
  return [...pictures].flatMap(({ src, plain, lighter }) =>
    [plain, ...lighter].flatMap(({ type, copies }) =>
      copies.map(({ address, width }) => ({ file: basename(address), type, width, src })),
    ),
  );
}
