import type { Dirent } from 'node:fs';
import type { Problem } from '../content/problem.ts';
import type { ContentFolder } from '../content/source/content-folder.ts';
import { decodeText } from '../content/source/decode-text.ts';
import { fileFault, notUtf8 } from '../content/source/file-fault.ts';
import { readBytes } from '../content/source/read-bytes.ts';
import { drawingProblems } from './drawing/drawing-problems.ts';
import { photographFault } from './photograph-fault.ts';
import type { PictureFile } from './picture-file.ts';
import { type PictureHeader, pictureHeader } from './picture-header.ts';
import { publishPicture } from './publish-picture.ts';
import { typeFault } from './type-fault.ts';

const kilobyte = 1024;
const heaviest = { drawing: 500 * kilobyte, photograph: 20 * kilobyte ** 2 };

/** A picture by its entry in the folder, or what is wrong with what stands there. */
export function readPicture(
  entry: Dirent,
  folder: ContentFolder,
): PictureFile | readonly Problem[] {
  const path = `media/${entry.name}`;
  const printed = folder.printed(path);
  if (!entry.isFile()) return [notAPicture(printed)];
  // No name leads to a file whose name is not in UTF-8: that is told.
  if (entry.name.includes('\uFFFD')) return [];
  const isDrawing = /\.svg\s*$/i.test(entry.name);
  const bytes = isDrawing
    ? readBytes(folder.at(path), printed, heaviest.drawing, (size) => heavyDrawing(printed, size))
    : readBytes(folder.at(path), printed, heaviest.photograph, (size) => heavy(printed, size));
  if (!Buffer.isBuffer(bytes)) return [bytes];
  const header = pictureHeader(bytes);
  const problems = isDrawing
    ? problemsOfDrawing(bytes, printed, header)
    : problemsOfPhotograph(bytes, printed, header);
  if (problems.length > 0) return problems;
  const fault = typeFault(entry.name, bytes, header);
  if (fault !== undefined) return [fileFault(printed, 'media-type', ...fault)];
  return header === undefined ? [] : publishPicture(entry.name, header.size, bytes);
}

function problemsOfDrawing(
  bytes: Buffer,
  printed: string,
  header: PictureHeader | undefined,
): readonly Problem[] {
  if (header !== undefined && header.type !== 'svg') return [];
  const text = decodeText(bytes);
  if (text === undefined) return [notUtf8(printed)];
  return text.includes('<svg') ? drawingProblems(text, printed) : [];
}

function problemsOfPhotograph(
  bytes: Buffer,
  printed: string,
  header: PictureHeader | undefined,
): readonly Problem[] {
  const fault = header && photographFault(bytes, header.size);
  return fault === undefined ? [] : [fileFault(printed, ...fault)];
}

function notAPicture(file: string): Problem {
  return fileFault(
    file,
    'media-kind',
    'Dette er ikke en vanlig fil.',
    'Legg selve bildet rett i content/media, ikke en mappe eller en lenke til det.',
  );
}

function heavyDrawing(file: string, size: number): Problem {
  return fileFault(
    file,
    'media-heavy',
    `Tegningen er på ${Math.ceil(size / kilobyte)} kB. Grensen er 500 kB.`,
    'Gjør tegningen enklere, eller lagre den som PNG.',
  );
}

function heavy(file: string, size: number): Problem {
  return fileFault(
    file,
    'media-heavy',
    `Bildet er på ${Math.ceil(size / kilobyte ** 2)} MB. Grensen er 20 MB.`,
    'Gjør det mindre i et bildeprogram. 2400 punkter i bredden er nok.',
  );
}
