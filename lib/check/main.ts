import { parseArgs } from 'node:util';
import { readBuildEnvironment } from '../build-environment.ts';
import { today } from '../today.ts';
import { checkContent } from './check-content.ts';
import { formatProblems } from './format-problems.ts';

const exitCode = { clean: 0, errors: 1, couldNotRun: 2 } as const;

/** `check [--format text|json] [--release]`: tells all that is wrong with the content. */
async function main(): Promise<number> {
  const { format, release } = readOptions();
  const environment = readBuildEnvironment(process.env);
  const problems = await checkContent(environment, process.cwd(), {
    release,
    today: today(process.env),
  });
  console.log(format === 'json' ? JSON.stringify(problems, null, 2) : formatProblems(problems));
  return problems.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.clean;
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
