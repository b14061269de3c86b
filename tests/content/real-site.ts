import { readBuildEnvironment } from '../../lib/build-environment.ts';
import { loadSite } from '../../lib/content/index.ts';

/** The strategy that this project publishes. */
export const site = loadSite(readBuildEnvironment({ NODE_ENV: 'test' }), process.cwd());
