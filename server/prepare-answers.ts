import { realpathSync } from 'node:fs';
import { type BuildMarker, readBuildMarker } from '../lib/site/build-marker.ts';
import { missingFile } from '../lib/site/error-pages.ts';
import { cacheKindOf, fileHeaders, type HeaderPolicy } from '../lib/site/headers.ts';
import { addressOfFile, isCompressedCopy, publishedFiles } from '../lib/site/published-files.ts';
import { OriginError } from './origin-error.ts';
import { type FileAnswer, prepareFile } from './prepare-file.ts';
import { prepareRefusals, type Refuse } from './prepare-refusals.ts';
import { requireWhole } from './require-whole.ts';

/** Everything the origin can answer. */
export interface Site {
  readonly basePath: string;
  readonly policy: HeaderPolicy;
  /** By decoded path with the base path: a file, or the path a former address leads to. */
  readonly answers: ReadonlyMap<string, FileAnswer | string>;
  readonly missing: FileAnswer;
  readonly refuse: Refuse;
}

/**
 * Reads a built folder, or the one a link leads to, whole into memory.
 * Throws `OriginError` when it is not complete or cannot be read.
 */
export function prepareAnswers(directory: string): Site {
  const marker = readBuildMarker(directory);
  if (marker === undefined) {
    throw new OriginError(`«${directory}» mangler eller er ikke ferdig. Kjør npm run build først.`);
  }
  const release = realpathSync(directory);
  requireWhole(release, marker);
  return readable(() => prepare(release, marker));
}

/** Says which file it is that cannot be read. */
function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof Error && 'path' in cause && 'code' in cause)) throw cause;
    throw new OriginError(
      `Kan ikke lese «${cause.path}» (${cause.code}). Se over rettighetene til mappa og filene.`,
      { cause },
    );
  }
}

function prepare(directory: string, marker: BuildMarker): Site {
  const { basePath, policy, redirects } = marker;
  const files = publishedFiles(directory);
  const mount = (address: string) => basePath + address.replace(/^\/$/, '') || '/';
  const answers = new Map<string, FileAnswer | string>();
  for (const file of files) {
    if (file === missingFile || isCompressedCopy(file, files)) continue;
    const address = addressOfFile(file);
    const headers = fileHeaders(file, cacheKindOf(address), marker);
    answers.set(mount(address), prepareFile(directory, file, files, headers));
  }
  for (const { from, to } of redirects) answers.set(mount(from), mount(to));
  const headers = fileHeaders(missingFile, 'missing', marker);
  const missing = prepareFile(directory, missingFile, files, headers);
  return { basePath, policy, answers, missing, refuse: prepareRefusals(directory, policy) };
}
