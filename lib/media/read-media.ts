import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import type { Problem } from '../content/problem.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { printedPath } from '../content/source/printed-path.ts';
import type { MediaSize } from './media-size.ts';

const servedName = /^[a-z0-9-]+\.(?:svg|png|jpg|jpeg|webp|avif)$/;

export interface Media {
  /** Of every picture the site can show. */
  readonly sizes: ReadonlyMap<string, MediaSize>;
  /** What stands in the folder, faulty or not. */
  readonly names: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The pictures in `media/` of a content folder and their sizes. A folder that is not there holds none. */
export function readMedia(contentDirectory: string, workingDirectory: string): Media {
  const folder = join(contentDirectory, 'media');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const sizes = new Map<string, MediaSize>();
  const problems: Problem[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const size = entry.isFile() ? sizeOf(join(folder, entry.name)) : undefined;
    const fault = entryFault(entry, size);
    if (fault !== undefined) {
      problems.push(fileFault(printedPath(join(folder, entry.name), workingDirectory), ...fault));
    } else if (size !== undefined) sizes.set(entry.name, size);
  }
  return { sizes, names: new Set(entries.map(({ name }) => name)), problems };
}

/** Nothing where the file cannot be read as the picture its name says it is. */
function sizeOf(path: string): MediaSize | undefined {
  try {
    const { width, height, type = '' } = imageSize(readFileSync(path));
    const extension = extname(path).slice(1).replace('jpeg', 'jpg');
    if (extension.toLowerCase() !== type) return undefined;
    return { width: Math.round(width), height: Math.round(height) };
  } catch {
    return undefined;
  }
}

function entryFault(
  entry: Dirent,
  size: MediaSize | undefined,
): [rule: string, message: string, hint: string] | undefined {
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
