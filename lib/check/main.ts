import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildEnvironment } from '../build-environment.ts';
import { type Problem, readContent, sortProblems } from '../content/index.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { decodingProblems } from '../media/decoding-problems.ts';
import type { Settings } from '../site/settings.ts';
import { formatProblems } from './format-problems.ts';
import { releaseProblems } from './release-problems.ts';

const exitCode = { clean: 0, errors: 1, couldNotRun: 2 } as const;

/** `check [--format text|json] [--release]`: tells all that is wrong with the content. */
async function main(): Promise<number> {
  const { format, release } = readOptions();
  const environment = readBuildEnvironment(process.env);
  const { contentDirectory } = environment;
  const { settings, pictures, problems: found } = readContent(environment, process.cwd());
  const unreadable = await decodingProblems(pictures, contentDirectory, process.cwd());
  const missing = release && settings !== undefined ? missingFor(settings, contentDirectory) : [];
  const problems = sortProblems([...found, ...unreadable, ...missing]);
  console.log(format === 'json' ? JSON.stringify(problems, null, 2) : formatProblems(problems));
  return problems.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.clean;
}

function missingFor(settings: Settings, contentDirectory: string): readonly Problem[] {
  const path = join(contentDirectory, 'site.yaml');
  return releaseProblems(settings, printedPath(path, process.cwd()), readFileSync(path, 'utf8'));
}

function readOptions() {
  const { format, release } = parseOptions();
  if (format !== 'text' && format !== 'json') {
    throw new Error(`--format er «${format}». Skriv «text» eller «json».`);
  }
  return { format, release };
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        release: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new Error('Valgene er «--format text», «--format json» og «--release».');
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`Kontrollen kunne ikke kjøre: ${error instanceof Error ? error.message : error}`);
  process.exitCode = exitCode.couldNotRun;
}
