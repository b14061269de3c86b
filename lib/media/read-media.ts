import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Problem } from '../content/problem.ts';
import { printedPath } from '../content/source/printed-path.ts';
import type { MediaSize } from './media-size.ts';

const servedTypes = /^[a-z0-9-]+\.(?:svg|png|jpg|jpeg|webp|avif)$/;

export interface Media {
  readonly sizes: ReadonlyMap<string, MediaSize>;
  readonly problems: readonly Problem[];
}

/** The pictures in `media/` of a content folder and their sizes. A folder that is not there holds none. */
export function readMedia(contentDirectory: string, workingDirectory: string): Media {
  const folder = join(contentDirectory, 'media');
  const sizes = new Map<string, MediaSize>();
  const problems: Problem[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (name.startsWith('.')) continue;
    const size = servedTypes.test(name) ? sizeOf(join(folder, name)) : undefined;
    if (size === undefined)
      problems.push(mediaProblem(printedPath(join(folder, name), workingDirectory)));
    else sizes.set(name, size);
  }
  return { sizes, problems };
}

function sizeOf(path: string): MediaSize | undefined {
  try {
    const { width, height } = imageSize(readFileSync(path));
    return { width: Math.round(width), height: Math.round(height) };
  } catch {
    return undefined;
  }
}

function mediaProblem(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'media-type',
    message: 'Fila er ikke et bilde nettstedet kan vise.',
    hint: 'Bruk SVG, PNG, JPEG, WebP eller AVIF, og et navn med små bokstaver a–z, tall og bindestrek.',
  };
}
