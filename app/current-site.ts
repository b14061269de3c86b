import { readBuildEnvironment } from '../lib/build-environment.ts';
import {
  type Content,
  readContent,
  renderingCache,
  type Site,
  siteOf,
} from '../lib/content/index.ts';
import './content-watch.ts';

/** What decides how the site is built. */
export const environment = readBuildEnvironment(process.env);

let built: Content | undefined;

/** The content as the environment sets it. Read once in a build; anew for every page while developing. */
export function currentContent(): Content {
  if (process.env.NODE_ENV !== 'production') return readContent(environment, process.cwd());
  built ??= readContent(environment, process.cwd(), { cache: renderingCache(process.cwd()) });
  return built;
}

/** The site. Throws where the content has faults, and tells them all. */
export function currentSite(): Site {
  return siteOf(currentContent());
}
