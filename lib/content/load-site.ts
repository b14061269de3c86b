import type { BuildEnvironment } from '../build-environment.ts';
import { ContentError } from './content-error.ts';
import type { Site } from './model/site.ts';
import { readContent } from './read-content.ts';

/** The site, or a `ContentError` that lists every fault. */
export function loadSite(environment: BuildEnvironment, workingDirectory: string): Site {
  const { site, problems } = readContent(environment, workingDirectory);
  if (site === undefined) throw new ContentError(problems);
  return site;
}
