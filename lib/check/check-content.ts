import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildEnvironment } from '../build-environment.ts';
import { type Problem, readContent, sortProblems } from '../content/index.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { decodingProblems } from '../media/decoding-problems.ts';
import type { Settings } from '../site/settings.ts';
import { releaseProblems } from './release-problems.ts';

/**
 * All that is to be told of the content, sorted by place; with `release` also what only the owner can give.
 * Throws only where the folder cannot be read at all.
 */
export async function checkContent(
  environment: BuildEnvironment,
  workingDirectory: string,
  { release }: { readonly release: boolean },
): Promise<readonly Problem[]> {
  const { contentDirectory } = environment;
  const { settings, pictures, problems } = readContent(environment, workingDirectory);
  return sortProblems([
    ...problems,
    ...(await decodingProblems(pictures, contentDirectory, workingDirectory)),
    ...(release && settings !== undefined
      ? missingFor(settings, contentDirectory, workingDirectory)
      : []),
  ]);
}

function missingFor(settings: Settings, contentDirectory: string, workingDirectory: string) {
  const path = join(contentDirectory, 'site.yaml');
  return releaseProblems(settings, printedPath(path, workingDirectory), readFileSync(path, 'utf8'));
}
