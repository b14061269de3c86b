import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import type { Problem } from '../content/problem.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { printedPath } from '../content/source/printed-path.ts';
import type { RuleName } from '../rulebook/rule-book.ts';
import { isAnimated } from './is-animated.ts';
import type { MediaSize } from './media-size.ts';
import type { PictureFile } from './picture-file.ts';
import { publishPicture } from './publish-picture.ts';

const servedName = /^[a-z0-9-]+\.(?:svg|png|jpg|jpeg|webp|avif)$/;
/** Of a photograph. The largest cameras stay below; what is made to exhaust a machine does not. */
const mostPixels = 60_000_000;

export interface Media {
  /** Every picture the site can show, by its file name. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  /** What stands in the folder, faulty or not. */
  readonly names: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

type Fault = readonly [rule: RuleName, message: string, hint: string];

/** The pictures in `media/` of a content folder. A folder that is not there holds none. */
export function readMedia(contentDirectory: string, workingDirectory: string): Media {
  const folder = join(contentDirectory, 'media');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const pictures = new Map<string, PictureFile>();
  const problems: Problem[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = join(folder, entry.name);
    const bytes = bytesOf(entry, path);
    const size = sizeOf(entry.name, bytes);
    const fault = entryFault(entry, size) ?? photographFault(entry.name, bytes, size);
    if (fault !== undefined) {
      problems.push(fileFault(printedPath(path, workingDirectory), ...fault));
    } else if (size !== undefined) {
      pictures.set(entry.name, publishPicture(entry.name, size, bytes));
    }
  }
  return { pictures, names: new Set(entries.map(({ name }) => name)), problems };
}

/** None where there are none to be read. */
function bytesOf(entry: Dirent, path: string): Buffer {
  try {
    return entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The upright size; nothing where the bytes are not a picture of the kind the name says. */
function sizeOf(name: string, bytes: Buffer): MediaSize | undefined {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(bytes);
    const extension = extname(name).slice(1).replace('jpeg', 'jpg');
    if (extension.toLowerCase() !== type) return undefined;
    const size = { width: Math.round(width), height: Math.round(height) };
    // From 5 on it lies on its side.
    return orientation < 5 ? size : { width: size.height, height: size.width };
  } catch {
    return undefined;
  }
}

function entryFault(entry: Dirent, size: MediaSize | undefined): Fault | undefined {
  if (!entry.isFile()) {
    return [
      'media-kind',
      'Dette er ikke en vanlig fil.',
      'Legg selve bildet rett i content/media, ikke en mappe eller en lenke til det.',
    ];
  }
  if (size === undefined) {
    return [
      'media-type',
      'Fila er ikke et bilde nettstedet kan vise.',
      'Bruk SVG, PNG, JPEG, WebP eller AVIF, med et navn som slutter på det bildet er.',
    ];
  }
  if (servedName.test(entry.name)) return undefined;
  return [
    'media-name',
    `Navnet «${entry.name}» kan ikke brukes.`,
    'Bruk små bokstaver a–z, tall og bindestrek, og slutt på «.svg», «.png», «.jpg», «.webp» eller «.avif».',
  ];
}

function photographFault(
  name: string,
  bytes: Buffer,
  size: MediaSize | undefined,
): Fault | undefined {
  if (name.endsWith('.svg')) return undefined;
  if (isAnimated(bytes)) {
    return [
      'media-animated',
      'Bildet beveger seg. Nettstedet viser bare bilder som står stille.',
      'Lagre ett av bildene i fila som JPEG eller PNG, og bruk det.',
    ];
  }
  if (size === undefined || size.width * size.height <= mostPixels) return undefined;
  return [
    'media-huge',
    `Bildet er for stort: ${size.width} × ${size.height} punkter.`,
    'Gjør det mindre i et bildeprogram. 2400 punkter i bredden er nok.',
  ];
}
