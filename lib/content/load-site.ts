import type { BuildEnvironment } from '../build-environment.ts';
import type { Site } from './model/site.ts';
import { type ReadOptions, readContent } from './read-content.ts';
import { siteOf } from './site-of.ts';

/** Reads the site. Throws a `ContentError` that lists every fault where the content has any. */
export function loadSite(
  environment: BuildEnvironment,
  workingDirectory: string,
  options: ReadOptions = {},
): Site {
  return siteOf(readContent(environment, workingDirectory, options));
}
