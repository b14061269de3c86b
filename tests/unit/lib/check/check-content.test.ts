import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBuildEnvironment } from '../../../../lib/build-environment.ts';
import { checkContent } from '../../../../lib/check/check-content.ts';
import { generateStrategy, type StrategyFiles } from '../../../strategy-generator.ts';
import { writeStrategy } from '../../write-strategy.ts';

/** One fault, in a page of its own. */
const plants: readonly (readonly [rule: string, path: string, from: string, to: string])[] = [
  ['heading-skipped', 'nb/del-1/kapittel-1-1.md', '## Slik', '#### Slik'],
  ['link-unknown', 'nb/del-1/kapittel-1-2.md', '(/del-1/mal-1#mal)', '(/del-1/maal-1#mal)'],
  ['fragment-unknown', 'nb/del-2/kapittel-2-4.md', '#bakgrunn)', '#bakgrun)'],
  ['related-unknown', 'nb/del-3/kapittel-3-5.md', '- kapittel-3-6', '- kapitel-3-6'],
  ['source-host', 'nb/del-3/kapittel-3-6.md', '//by.example', '//annet.example'],
  ['changes-order', 'nb/del-4/kapittel-4-7.md', 'dato: 2026-11-24', 'dato: 2026-10-24'],
  ['checksum-changed', 'nb/del-4/mal-4.md', 'formulering: ', 'formulering: Alle '],
  ['id-duplicate', 'nb/del-5/kapittel-5-8.md', 'id: kapittel-5-8', 'id: kapittel-6-9'],
  ['value-unknown', 'nb/del-5/kapittel-5-10.md', 'status: r', 'status: f'],
  ['yaml-syntax', 'nb/del-6/kapittel-6-11.md', 'tittel: ', 'tittel: Kapittel: '],
  ['key-unknown', 'nb/del-7/kapittel-7-12.md', 'ingress:', 'igress:'],
  ['raw-html', 'nb/del-7/kapittel-7-13.md', '**byen**', '<b>byen</b>'],
  ['link-scheme', 'nb/del-8/kapittel-8-14.md', '(/del-8/mal-8#mal)', '(javascript:0)'],
  ['children-missing', 'nb/del-9/index.md', '  - kapittel-9-15\n', ''],
  ['children-duplicate', 'nb/del-10/index.md', '  - mal-10\n', '  - mal-10\n  - mal-10\n'],
  ['permalink-fragment', 'nb/del-10/kapittel-10-17.md', '## Slik', '## Hvordan'],
  ['permalink-id', 'nb/del-11/kapittel-11-18.md', 'id: kapittel', 'id: avsnitt'],
  ['file-encoding', 'nb/del-11/kapittel-11-19.md', '---\n', '---\u0000\n'],
  ['link-empty', 'nb/del-12/kapittel-12-20.md', '[målet]', '[]'],
  ['former-address-taken', 'nb/om.md', 'status:', 'tidligere:\n  - /ordliste\nstatus:'],
];

it('tells of a fault in each of twenty pages among a thousand, and of nothing else', async () => {
  const strategy = generateStrategy(1000);
  const folder = writeStrategy({
    ...strategy,
    ...Object.fromEntries(plants.map((plant) => planted(strategy, plant))),
  });
  const environment = readBuildEnvironment({ NODE_ENV: 'test' });
  const contentDirectory = join(folder, 'content');
  const start = performance.now();
  const problems = await checkContent({ ...environment, contentDirectory }, folder, {
    release: false,
    today: '2026-11-24',
  });
  // A ceiling that time growing as the square of the pages would break; a slow machine does not.
  expect(performance.now() - start).toBeLessThan(60_000);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    plants.map(([rule, path]) => `content/${path} ${rule}`).sort(),
  );
}, 90_000);

function planted(
  strategy: StrategyFiles,
  [, path, from, to]: (typeof plants)[number],
): readonly [path: string, text: string] {
  const text = strategy[path] ?? '';
  if (!text.includes(from)) throw new Error(`«${from}» is not in ${path}.`);
  return [path, text.replace(from, () => to)];
}
