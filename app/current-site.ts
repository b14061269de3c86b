import { readBuildEnvironment } from '../lib/build-environment.ts';
import { loadSite, type Site } from '../lib/content/index.ts';
import './content-watch.ts';

let built: Site | undefined;

/** The site as the environment sets it. Read once in a build; anew for every page while developing. */
export function currentSite(): Site {
  if (process.env.NODE_ENV !== 'production') return readSite();
  built ??= readSite();
  return built;
}

/** What decides how the site is built. */
export const environment = readBuildEnvironment(process.env);

function readSite(): Site {
  return loadSite(environment, process.cwd());
}
