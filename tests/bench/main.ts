import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { formatFigures } from './format-figures.ts';
import { measureBuilds } from './measure-builds.ts';
import { measureServing } from './measure-serving.ts';
import { measureStart } from './measure-start.ts';
import { weighPages } from './weigh-pages.ts';

const sections: Readonly<Record<string, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
  pages: weighPages,
  start: measureStart,
  serving: measureServing,
  builds: measureBuilds,
};

/** `bench [--only pages,start] [--json <file>]`: a table, and the same as JSON. Times are told, never judged. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: Object.keys(sections).join() },
      json: { type: 'string' },
    },
  });
  const figures: Figure[] = [];
  for (const name of values.only.split(',')) {
    const measure = sections[name];
    if (measure === undefined) {
      throw new Error(`«${name}» is none of ${Object.keys(sections).join(', ')}.`);
    }
    const found = await measure();
    console.log(`${formatFigures(found)}\n`);
    figures.push(...found);
  }
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

await main();
