import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildEnvironment } from '../build-environment.ts';
import { readContent } from '../content/index.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { formatProblems } from './format-problems.ts';
import { releaseProblems } from './release-problems.ts';

const exitCode = { clean: 0, errors: 1, couldNotRun: 2 } as const;

/** `check [--format text|json] [--release]`: tells all that is wrong with the content. */
function main(): number {
  const { format, release } = readOptions();
  const environment = readBuildEnvironment(process.env);
  const { site, problems: found } = readContent(environment, process.cwd());
  const settingsFile = printedPath(join(environment.contentDirectory, 'site.yaml'), process.cwd());
  const missing = release && site ? releaseProblems(site.settings, settingsFile) : [];
  const problems = [...found, ...missing];
  console.log(format === 'json' ? JSON.stringify(problems, null, 2) : formatProblems(problems));
  return problems.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.clean;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      release: { type: 'boolean', default: false },
    },
  });
  if (values.format !== 'text' && values.format !== 'json') {
    throw new Error(`--format er «${values.format}». Skriv «text» eller «json».`);
  }
  return values;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`Kontrollen kunne ikke kjøre: ${error instanceof Error ? error.message : error}`);
  process.exitCode = exitCode.couldNotRun;
}
