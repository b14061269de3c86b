import { isAbsolute, relative, sep } from 'node:path';

/** A path as problems name it: relative to the working directory with `/`, absolute outside it. */
export function printedPath(path: string, workingDirectory: string): string {
  const short = relative(workingDirectory, path);
  const outside = short.startsWith('..') || isAbsolute(short);
  return (outside ? path : short).split(sep).join('/');
}
