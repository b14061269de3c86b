import { sources } from '../../../../lib/build-cache/source-version.ts';

/** A file of each source, and the lock file, by their paths. */
export const smallProject: Readonly<Record<string, string>> = Object.fromEntries(
  [...sources, 'package-lock.json'].map((source) => [
    source.includes('.') ? source : `${source}/a/b.ts`,
    source,
  ]),
);
