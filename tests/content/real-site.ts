import { readBuildEnvironment } from '../../lib/build-environment.ts';
import { loadSite } from '../../lib/content/index.ts';

const { PREVIEW = '' } = process.env;

/** The strategy that this project publishes; with `PREVIEW`, as a build of the same shows it. */
export const site = loadSite(readBuildEnvironment({ NODE_ENV: 'test', PREVIEW }), process.cwd());
