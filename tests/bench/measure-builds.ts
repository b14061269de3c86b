import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFile, copyProject, nextProgram } from '../builds/build-copy.ts';
import { generateStrategy } from '../strategy-generator.ts';
import { type Figure, figure } from './figure.ts';
import { type Measured, measureRun } from './process-tree.ts';

const section = 'Builds';
const sizes = [30, 300, 3_000] as const;
const changedPage = 'strategy/nb/del-1/kapittel-1-1.md';
const builtPage = 'out/del-1/kapittel-1-1.html.br';
const env = {
  CONTENT_DIR: 'strategy',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
} as const;

/**
 * What one size of a strategy takes: `next build` alone, the check of its content, all of it, and
 * all of it again after one change; and what a page of it weighs, in bytes of brotli.
 */
interface Builds {
  readonly pages: number;
  readonly next: Measured;
  readonly check: Measured;
  readonly all: Measured;
  readonly again: Measured;
  readonly weight: number;
}

/** Time and memory of builds of growing strategies, against `next build` alone. */
export async function measureBuilds(): Promise<readonly Figure[]> {
  const builds: Builds[] = [];
  for (const pages of sizes) builds.push(await measureSize(pages));
  return [
    ...builds.flatMap(figuresOf),
    ...builds.slice(1).flatMap((larger, index) => compare(builds[index] ?? larger, larger)),
  ];
}

async function measureSize(pages: number): Promise<Builds> {
  const copy = copyProject(`bench-${pages}`);
  rmSync(join(copy, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(generateStrategy(pages))) {
    addFile(copy, join('strategy', path), text);
  }
  const next = await run(copy, [nextProgram, 'build']);
  for (const folder of ['.next', 'out']) rmSync(join(copy, folder), { recursive: true });
  const { check, all } = await buildAll(copy);
  const weight = statSync(join(copy, builtPage)).size;
  const path = join(copy, changedPage);
  writeFileSync(path, readFileSync(path, 'utf8').replace('## Bakgrunn', 'Nytt.\n\n## Bakgrunn'));
  const { all: again } = await buildAll(copy);
  rmSync(copy, { recursive: true });
  return { pages, next, check, all, again, weight };
}

function run(cwd: string, args: readonly string[]): Promise<Measured> {
  return measureRun(args, { cwd, env });
}

/** As `npm run build` does it: the check, `next build`, and what follows. */
async function buildAll(
  copy: string,
): Promise<{ readonly check: Measured; readonly all: Measured }> {
  const check = await run(copy, ['lib/check/main.ts']);
  const others = [await run(copy, [nextProgram, 'build']), await run(copy, ['finish/main.ts'])];
  const steps = [check, ...others];
  const all = {
    seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(...steps.map(({ megabytes }) => megabytes)),
  };
  return { check, all };
}

function figuresOf({ pages, next, check, all, again }: Builds): readonly Figure[] {
  const against = { section, reference: 'next build alone' };
  return [
    figure({
      ...against,
      name: `${pages} pages, the check of the content`,
      value: check.seconds,
      unit: 's',
      referenceValue: next.seconds,
    }),
    figure({
      ...against,
      name: `${pages} pages, time`,
      value: all.seconds,
      unit: 's',
      referenceValue: next.seconds,
      goal: '≤ 2.5',
    }),
    figure({
      ...against,
      name: `${pages} pages, memory`,
      value: all.megabytes,
      unit: 'MB',
      referenceValue: next.megabytes,
      goal: 'under 2,000 MB',
    }),
    figure({
      ...against,
      name: `${pages} pages, again after one change`,
      value: again.seconds,
      unit: 's',
      reference: 'the first build',
      referenceValue: all.seconds,
    }),
  ];
}

/** By which power of the number of pages time grows between two sizes, and whether a page grows with it. */
function compare(smaller: Builds, larger: Builds): readonly Figure[] {
  const times = Math.log(larger.all.seconds / smaller.all.seconds);
  const time = figure({
    section,
    name: `growth from ${smaller.pages} to ${larger.pages} pages`,
    value: times / Math.log(larger.pages / smaller.pages),
    unit: '(exponent)',
    reference: 'as fast as the pages',
    referenceValue: 1,
    goal: '≤ 1',
  });
  const weight = figure({
    section,
    name: `a page of ${larger.pages}, HTML in brotli`,
    value: larger.weight,
    unit: 'bytes',
    reference: `the same of ${smaller.pages}`,
    referenceValue: smaller.weight,
    goal: 'the same',
  });
  return [time, weight];
}
