import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceOn } from '../advice/advice-on.ts';
import type { BuildEnvironment } from '../build-environment.ts';
import { type Problem, type ReadOptions, readContent, sortProblems } from '../content/index.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { decodingProblems } from '../media/decoding-problems.ts';
import type { Settings } from '../site/settings.ts';
import { releaseProblems } from './release-problems.ts';

/** How the content is checked. */
interface CheckOptions extends ReadOptions {
  /** Also tells what only the owner can give. */
  readonly release: boolean;
  /** The day it is: `2026-11-23`. */
  readonly today: string;
}

/**
 * All that is to be told of the content, sorted by place, advice on its language too. With a file
 * that is not saved, pictures are not looked into: they do not change with it.
 * Throws only where the folder cannot be read at all.
 */
export async function checkContent(
  environment: BuildEnvironment,
  workingDirectory: string,
  { release, today, ...options }: CheckOptions,
): Promise<readonly Problem[]> {
  const { contentDirectory } = environment;
  const content = readContent(environment, workingDirectory, options);
  const { settings, pictures, problems } = content;
  return sortProblems([
    ...problems,
    ...adviceOn(content, today),
    ...(options.unsaved === undefined
      ? await decodingProblems(pictures, contentDirectory, workingDirectory)
      : []),
    ...(release && settings !== undefined
      ? missingFor(settings, contentDirectory, workingDirectory)
      : []),
  ]);
}

function missingFor(settings: Settings, contentDirectory: string, workingDirectory: string) {
  const path = join(contentDirectory, 'site.yaml');
  return releaseProblems(settings, printedPath(path, workingDirectory), readFileSync(path, 'utf8'));
}
