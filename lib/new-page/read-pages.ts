import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { permalink } from '../addresses.ts';
import type { BuildEnvironment } from '../build-environment.ts';
import type { PlacedFile } from '../content/content-set.ts';
import { readContent } from '../content/index.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { languages } from '../languages/language.ts';
import { lockFileName, readLock } from '../permalinks/read-lock.ts';

/** What a new page has to fit in with. */
export interface ExistingPages {
  readonly parts: readonly PlacedFile[];
  /** An id that a page has or had. */
  readonly isTakenId: (id: string) => boolean;
  /** An address that leads somewhere, or did. */
  readonly isTakenAddress: (address: string) => boolean;
}

/**
 * Reads the pages of a content folder, also those with faults, and what was ever published.
 * Throws where the folder or the lock file cannot be read.
 */
export function readPages(environment: BuildEnvironment, workingDirectory: string): ExistingPages {
  const content = readContent(environment, workingDirectory).placed;
  const locked = lockedPages(environment, workingDirectory);
  const addresses = new Set([
    ...content.byAddress.keys(),
    ...content.files.flatMap(({ frontMatter }) => frontMatter?.tidligere ?? []),
    ...Object.keys(locked),
  ]);
  const ids = new Set<string | undefined>([
    ...content.files.map(({ id }) => id),
    ...Object.values(locked).map(({ id }) => id),
  ]);
  return {
    parts: content.files.filter(({ place }) => place === 'part'),
    isTakenId: (id) =>
      ids.has(id) || languages.some((language) => addresses.has(permalink({ id, language }))),
    isTakenAddress: (address) => addresses.has(address),
  };
}

function lockedPages({ contentDirectory }: BuildEnvironment, workingDirectory: string) {
  const path = join(contentDirectory, lockFileName);
  return existsSync(path) ? readLock(path, printedPath(path, workingDirectory)).pages : {};
}
