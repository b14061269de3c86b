import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSourceFiles } from '../../../../../lib/content/source/read-source-files.ts';
import { readText } from '../../../../../lib/content/source/read-text.ts';
import { type Files, writeContent } from '../write-content.ts';

/** A ceiling for a slow machine: each takes a tenth of it or less. */
const seconds = 5;
const largest = 256 * 1024;

/** As many as a file may hold. */
function filled(pattern: string, lineLength = Number.POSITIVE_INFINITY): string {
  const perLine = Math.max(1, Math.floor((lineLength - 1) / pattern.length));
  const line = lineLength === Number.POSITIVE_INFINITY ? pattern : `${pattern.repeat(perLine)}\n`;
  return line.repeat(Math.floor(largest / Buffer.byteLength(line)));
}

const texts: readonly (readonly [what: string, text: string])[] = [
  ['letters without a blank', filled('x', 10_000)],
  ['one line', filled('x')],
  ['line breaks', filled('\n')],
  ['line breaks of old machines', filled('\r')],
  ['blanks', filled(' ', 10_000)],
  ['signs nobody sees', filled('\u200B', 10_000)],
  ['joiners between emoji', filled('👩\u200D', 10_000)],
  ['joiners after no emoji', filled('a\uFE0F\u200D', 10_000)],
  ['lost letters', filled('\uFFFD', 10_000)],
  ['lost letters after long words', filled(`${'x'.repeat(9_990)}\uFFFD`, 10_000)],
  ['letters taken for others', filled('Ã¥', 10_000)],
  ['halves of letters taken for others', filled('Ãâ€', 10_000)],
  ['accents out of order', filled('\u0315\u0300\u0327', 10_000)],
  ['accents, as many as may be', filled(`a${'\u0315\u0300'.repeat(15)}`, 10_000)],
  ['beginnings of conflicts', filled('<<<<<<<\n')],
  ['ends of conflicts', filled('>>>>>>> a\n', 60)],
  ['letters that compose', filled('a\u030A', 10_000)],
  ['letters of Korean', filled('\u1100\u1161\u11A8', 10_000)],
];

/** How long it takes, in seconds. */
function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

describe('a file of 256 kB', () => {
  it.each(texts)('is read or refused at once: %s', (_what, text) => {
    expect(Buffer.byteLength(text)).toBeGreaterThan(largest * 0.9);
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'om.md');
    writeFileSync(path, text);
    expect(timed(() => readText(path, 'om.md'))).toBeLessThan(seconds);
  });
});

describe('a folder of 9,000 files', () => {
  const names: readonly (readonly [what: string, name: (index: number) => string])[] = [
    [
      'that have one name',
      (index) => `nb/a${'-'.repeat(index % 200)}${'_'.repeat(index / 200)}.md`,
    ],
    ['that stand too deep', (index) => `nb/havn/kai/side-${index}.md`],
    ['that are no pages', (index) => `nb/side-${index}.pdf`],
    ['that are hidden', (index) => `nb/.side-${index}.md`],
  ];

  it.each(names)('is listed at once: files %s', (_what, name) => {
    const files: Files = Object.fromEntries(
      Array.from({ length: 9_000 }, (_, index) => [name(index), '']),
    );
    const folder = writeContent(files);
    const content = join(folder, 'content');
    let told = 0;
    const duration = timed(() => {
      const source = readSourceFiles(content, folder);
      told = [source, ...source.files].flatMap(({ problems }) => problems).length;
    });
    expect(told).toBeGreaterThan(8_900);
    expect(duration).toBeLessThan(seconds);
  });
});
