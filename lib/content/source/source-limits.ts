import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';

/** What a text may be at most. What is more is refused before anything parses it. */
export interface TextLimits {
  readonly bytes: number;
  /** Signs on a line. */
  readonly lineLength: number;
  readonly lines: number;
}

/** Of what editors write: a page, or the settings. */
export const textLimits: TextLimits = { bytes: 256 * 1024, lineLength: 10_000, lines: 5_000 };

/** In a language's folder, in the folder of pictures, and beside them. */
export const mostFiles = 10_000;

/** The fault of a folder with more than that. */
export function filesMany(file: string): Problem {
  return fileFault(
    file,
    'files-many',
    `Mappa har mer enn ${mostFiles} filer.`,
    'Ta ut det som ikke hører til nettstedet.',
  );
}
