import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFile, copyProject, nextProgram } from '../builds/build-copy.ts';
import { generateStrategy } from '../strategy-generator.ts';
import { type Figure, figure } from './figure.ts';
import { type Measured, measureRun } from './process-tree.ts';

const section = 'Builds';
const sizes = [30, 300, 3_000] as const;
const changedPage = 'strategy/nb/del-1/kapittel-1-1.md';
const env = {
  CONTENT_DIR: 'strategy',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
} as const;

/** What one size of a strategy takes: `next build` alone, all of it, and all of it again after one change. */
interface Builds {
  readonly pages: number;
  readonly next: Measured;
  readonly all: Measured;
  readonly again: Measured;
}

/** Time and memory of builds of growing strategies, against `next build` alone. */
export async function measureBuilds(): Promise<readonly Figure[]> {
  const builds: Builds[] = [];
  for (const pages of sizes) builds.push(await measureSize(pages));
  return [
    ...builds.flatMap(figuresOf),
    ...builds.slice(1).map((larger, index) => growth(builds[index] ?? larger, larger)),
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
  const all = await buildAll(copy);
  const path = join(copy, changedPage);
  writeFileSync(path, readFileSync(path, 'utf8').replace('## Bakgrunn', 'Nytt.\n\n## Bakgrunn'));
  const again = await buildAll(copy);
  rmSync(copy, { recursive: true });
  return { pages, next, all, again };
}

function run(cwd: string, args: readonly string[]): Promise<Measured> {
  return measureRun(args, { cwd, env });
}

/** As `npm run build` does it. */
async function buildAll(copy: string): Promise<Measured> {
  const steps = [
    await run(copy, ['lib/check/main.ts']),
    await run(copy, [nextProgram, 'build']),
    await run(copy, ['finish/main.ts']),
  ];
  console.log(
    copy,
    steps
      .map(({ seconds, megabytes }) => `${seconds.toFixed(1)} s ${megabytes.toFixed(0)} MB`)
      .join(', '),
  );
  return {
    seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(...steps.map(({ megabytes }) => megabytes)),
  };
}

function figuresOf({ pages, next, all, again }: Builds): readonly Figure[] {
  const against = { section, reference: 'next build alone' };
  return [
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

/** By which power of the number of pages time grows between two sizes. */
function growth(smaller: Builds, larger: Builds): Figure {
  const times = Math.log(larger.all.seconds / smaller.all.seconds);
  return figure({
    section,
    name: `growth from ${smaller.pages} to ${larger.pages} pages`,
    value: times / Math.log(larger.pages / smaller.pages),
    unit: '(exponent)',
    reference: 'as fast as the pages',
    referenceValue: 1,
    goal: '≤ 1',
  });
}
