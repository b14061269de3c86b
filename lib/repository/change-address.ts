import { isAbsolute, resolve } from 'node:path';
import type { BuildEnvironment } from '../build-environment.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { editAddress, type Repository } from './web-editor.ts';

interface Place extends Pick<BuildEnvironment, 'contentDirectory' | 'preview'> {
  /** The root of the repository on this machine. */
  readonly workingDirectory: string;
}

/**
 * Where a file of the content folder is changed in the browser: on the branch that is previewed,
 * else on the site's own. Nothing where the content does not stand in the repository.
 */
export function changeAddress(
  { url, branch }: Repository,
  { contentDirectory, preview, workingDirectory }: Place,
  file: string,
): string | undefined {
  const path = printedPath(resolve(workingDirectory, contentDirectory, file), workingDirectory);
  return isAbsolute(path) ? undefined : editAddress({ url, branch: preview ?? branch }, path);
}
