import { appendFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBuildEnvironment } from '../build-environment.ts';
import { renderingCache } from '../content/index.ts';
import type { Problem } from '../content/problem.ts';
import { summaryLimit } from '../github/fitting.ts';
import { workflowCommand } from '../github/workflow-command.ts';
import { today } from '../today.ts';
import { checkContent } from './check-content.ts';
import { formatAnnotations } from './format-annotations.ts';
import { formatProblems } from './format-problems.ts';
import { formatSummary } from './format-summary.ts';

const exitCode = { clean: 0, errors: 1, couldNotRun: 2 } as const;

const formats = {
  text: formatProblems,
  json: (problems: readonly Problem[]) => JSON.stringify(problems, null, 2),
  github: formatAnnotations,
};

type Format = keyof typeof formats;

/** `check [--format text|json|github] [--release]`: tells all that is wrong with the content. */
async function main(): Promise<number> {
  const { format, release } = readOptions();
  try {
    return await check(format, release);
  } catch (error) {
    if (format !== 'github') throw error;
    console.log(workflowCommand('error', {}, couldNotRun(error)));
    return exitCode.couldNotRun;
  }
}

async function check(format: Format, release: boolean): Promise<number> {
  const environment = readBuildEnvironment(process.env);
  const problems = await checkContent(environment, process.cwd(), {
    release,
    today: today(process.env),
    cache: renderingCache(process.cwd(), performance.timeOrigin),
  });
  console.log(formats[format](problems));
  const summaryFile = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summaryFile) appendSummary(summaryFile, problems);
  return problems.some(({ severity }) => severity === 'error') ? exitCode.errors : exitCode.clean;
}

/** The runner makes the file; what stands in it already counts too. */
function appendSummary(file: string, problems: readonly Problem[]): void {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  appendFileSync(file, formatSummary(problems, summaryLimit - size));
}

function readOptions() {
  const { format, release } = parseOptions();
  if (!isFormat(format)) {
    throw new Error(`--format er «${format}». Skriv «text», «json» eller «github».`);
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
    throw new Error(
      'Valgene er «--format text», «--format json», «--format github» og «--release».',
    );
  }
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(formats, text);
}

function couldNotRun(error: unknown): string {
  return `Kontrollen kunne ikke kjøre: ${error instanceof Error ? error.message : error}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(couldNotRun(error));
  process.exitCode = exitCode.couldNotRun;
}
