import { join } from 'node:path';
import { startOrigin } from '../../../server/start-origin.ts';
import { buildCopy, copyProject, finishCopy } from '../../builds/build-copy.ts';

/** The site built for a place under another, and its own origin there. */
const environment = { BASE_PATH: '/strategi' };
const copy = copyProject('base-path');
for (const run of [buildCopy(copy, environment), finishCopy(copy, environment)]) {
  if (run.status !== 0) throw new Error(run.output);
}
const directory = join(copy, 'out');
const { url } = await startOrigin({ directory, host: '127.0.0.1', port: 0 });
console.log(`under a base path: ${url}`);
