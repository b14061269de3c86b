import { ContentError } from './content-error.ts';
import type { Site } from './model/site.ts';
import type { Content } from './read-content.ts';

/** The site of content that was read. Throws a `ContentError` that lists every fault where there is none. */
export function siteOf({ site, problems }: Content): Site {
  if (site === undefined) throw new ContentError(problems);
  return site;
}
