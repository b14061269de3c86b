import { isAbsolute, relative, sep } from 'node:path';
import { showInvisible } from './invisible-signs.ts';

/** A path as problems name it: relative to the working directory with `/`, absolute outside it. */
export function printedPath(path: string, workingDirectory: string): string {
  const short = relative(workingDirectory, path) || '.';
  const outside = short.startsWith('..') || isAbsolute(short);
  // A line break in a name would make two lines of one.
  return showInvisible((outside ? path : short).split(sep).join('/'));
}
