import { resolve } from 'node:path';
import { buildCopy, copyWithStrategy, finishCopy, type Run } from '../../builds/build-copy.ts';

const environment = {
  CONTENT_DIR: 'strategy',
  PREVIEW: '',
  SITE_URL: '',
  BASE_PATH: '',
  RENDER: '',
};

/** A step of `npm run e2e`: builds the site that pictures are taken of. */
function buildStillSite(): number {
  const copy = copyWithStrategy(
    'still',
    resolve(import.meta.dirname, '../fixtures/still-strategy'),
  );
  const steps = [() => buildCopy(copy, environment), () => finishCopy(copy, environment)];
  return steps.every((step) => succeeded(step())) ? 0 : 1;
}

function succeeded({ status, output }: Run): boolean {
  if (status !== 0) console.error(output);
  return status === 0;
}

process.exitCode = buildStillSite();
