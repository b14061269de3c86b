import { readBuildMarker } from '../lib/site/build-marker.ts';
import { cacheKindOf, fileHeaders } from '../lib/site/headers.ts';
import { addressOfFile, publishedFiles } from '../lib/site/published-files.ts';
import { OriginError } from './origin-error.ts';
import { type FileAnswer, prepareFile } from './prepare-file.ts';

/** Everything the origin can answer. */
export interface Site {
  readonly basePath: string;
  /** By decoded path with the base path: a file, or the path a former address leads to. */
  readonly answers: ReadonlyMap<string, FileAnswer | string>;
  readonly missing: FileAnswer;
}

/** Reads a built folder whole into memory. Throws `OriginError` when it is not complete. */
export function prepareAnswers(directory: string): Site {
  const marker = readBuildMarker(directory);
  const files = marker === undefined ? new Set<string>() : publishedFiles(directory);
  if (marker === undefined || !files.has('index.html') || !files.has('404.html')) {
    throw new OriginError(`«${directory}» mangler eller er ikke ferdig. Kjør npm run build først.`);
  }
  const mount = (address: string) => marker.basePath + address.replace(/^\/$/, '') || '/';
  const answers = new Map<string, FileAnswer | string>();
  for (const file of files) {
    const isEncoding = /\.(?:br|gz)$/.test(file) && files.has(file.slice(0, -3));
    if (file === '404.html' || isEncoding) continue;
    const address = addressOfFile(file);
    const headers = fileHeaders(file, cacheKindOf(address), marker.basePath);
    answers.set(mount(address), prepareFile(directory, file, files, headers));
  }
  for (const { from, to } of marker.redirects) answers.set(mount(from), mount(to));
  const headers = fileHeaders('404.html', 'missing', marker.basePath);
  const missing = prepareFile(directory, '404.html', files, headers);
  return { basePath: marker.basePath, answers, missing };
}
