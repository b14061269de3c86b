import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { BuildEnvironment } from '../build-environment.ts';
import { checkContent } from '../check/check-content.ts';
import type { Problem } from '../content/problem.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { languages } from '../languages/language.ts';

/** A file as it stands in a text editor. */
interface OpenFile {
  /** From the working directory, or absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * What is to be told of one file of the content while it is not saved, with the rest as the disk has it.
 * Nothing where the file is no page. `today` is an ISO date. Throws where the content folder cannot be read at all.
 */
export async function checkUnsaved(
  environment: BuildEnvironment,
  workingDirectory: string,
  { path, bytes }: OpenFile,
  today: string,
): Promise<readonly Problem[]> {
  const contentDirectory = resolve(workingDirectory, environment.contentDirectory);
  const inContent = relative(realPath(contentDirectory), realPath(resolve(workingDirectory, path)))
    .split(sep)
    .join('/');
  const isPage = languages.some((language) => inContent.startsWith(`${language}/`));
  if (!isPage || !inContent.endsWith('.md')) return [];
  const problems = await checkContent({ ...environment, contentDirectory }, workingDirectory, {
    release: false,
    today,
    unsaved: { path: inContent, bytes },
  });
  const printed = printedPath(join(contentDirectory, inContent), workingDirectory);
  return problems.filter(({ file }) => file === printed);
}

/** Where a path leads when links are followed, also that of a file that is not there yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const folder = dirname(path);
  return folder === path ? path : join(realPath(folder), basename(path));
}
