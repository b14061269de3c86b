import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tenFaults } from '../content/ten-faults.ts';
import { change, type Files, writeContent } from '../content/write-content.ts';
import { readCommands } from '../github/read-commands.ts';
import { photograph } from '../media/photograph.ts';

const program = resolve(import.meta.dirname, '../../../../lib/check/main.ts');

/** 24 November 2026: no source of the green city is old. */
const day = '1795521600';

/** Runs the check as `npm run check` does, with a file for GitHub's summary where one is given. */
function check(
  folder: string,
  options: readonly string[],
  { contentDirectory = 'content', epoch = day, summary = '' } = {},
) {
  const set = { CONTENT_DIR: contentDirectory, SOURCE_DATE_EPOCH: epoch };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    env: { ...process.env, ...set, GITHUB_STEP_SUMMARY: summary },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const checkFiles = (files: Files, ...options: string[]) => check(writeContent(files), options);
const json = ['--format', 'json'];
const github = ['--format', 'github'];

describe('check', { timeout: 60_000 }, () => {
  it('prints every problem as JSON and exits 1', () => {
    const { status, stdout, stderr } = checkFiles(tenFaults.files, ...json);
    expect(JSON.parse(stdout)).toEqual(tenFaults.problems);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('prints an empty list and exits 0 where nothing is wrong', () => {
    expect(checkFiles({}, ...json)).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('says it in words by default', () => {
    expect(checkFiles({})).toEqual({
      status: 0,
      stdout: 'Innholdet har ingen feil.\n',
      stderr: '',
    });
  });

  it('gives advice, sorted among the rest, and exits 0', () => {
    const { status, stdout } = checkFiles(change('nb/om.md', 'Ring oss.', 'Ring og og spør ...'));
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `content/nb/om.md:15:6  råd  word-twice
  Ordet «og» står to ganger etter hverandre.
  Skriv \`og\` i stedet for \`og og\`.

content/nb/om.md:15:17  råd  sign-ellipsis
  Her står tre punktum i stedet for ett tegn.
  Skriv \`…\` i stedet for \`...\`.

0 feil, 2 råd. Reglene er forklart i content/regler.md.
`,
    });
  });

  it('takes the day from SOURCE_DATE_EPOCH', () => {
    const { status, stdout } = check(writeContent(), json, { epoch: '1828828800' });
    const problems: { rule: string; hint: string }[] = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(problems.map(({ rule, hint }) => `${rule} ${hint.slice(-16)}`)).toEqual(
      Array.from({ length: 3 }, () => 'source-old `lest: 2027-12`.'),
    );
  });

  it('could not run where SOURCE_DATE_EPOCH is no number', () => {
    const { status, stdout, stderr } = check(writeContent(), [], { epoch: 'i dag' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Kontrollen kunne ikke kjøre: SOURCE_DATE_EPOCH er «i dag»\. .*\n$/);
  });

  it('tells of a photograph that cannot be read to its end', async () => {
    const photo = await (await photograph({ width: 90, height: 60 })).jpeg().toBuffer();
    const { status, stdout } = checkFiles(
      {
        ...change('nb/om.md', 'Ring oss.', '![Kai](media/kai.jpg)'),
        'media/kai.jpg': photo.subarray(0, 900),
      },
      ...json,
    );
    const problems: { file: string; rule: string }[] = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/media/kai.jpg media-broken',
    ]);
  });

  it('lists what a release lacks among the rest, sorted', () => {
    const { status, stdout } = checkFiles(
      change('nb/om.md', 'id: om', 'id: Om'),
      ...json,
      '--release',
    );
    const problems: { rule: string }[] = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(problems.map(({ rule }) => rule)).toEqual([
      'value-format',
      'release-godkjent',
      'release-url',
      'release-kontakt',
      'release-kodelager',
      'release-tilgjengelighetserklaring',
      'release-sikkerhetskontakt',
    ]);
  });

  it('prints annotations for GitHub, adds all to its summary and exits 1', () => {
    const folder = writeContent(tenFaults.files);
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'Før.\n');
    const { status, stdout, stderr } = check(folder, github, { summary });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(readCommands(stdout)).toHaveLength(10);
    expect(stdout.split('\n').filter((line) => !line.startsWith('::error file='))).toEqual(['']);
    const written = readFileSync(summary, 'utf8');
    expect(written).toMatch(/^Før\.\n## Kontroll av innholdet\n\n10 feil, 0 råd\./);
    expect(written.match(/^- \*\*Feil\*\*, linje /gm)).toHaveLength(10);
  });

  it('keeps the summary within what GitHub takes, with what stands there already', () => {
    const folder = writeContent(tenFaults.files);
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'a'.repeat(1024 * 1024 - 2000));
    expect(check(folder, github, { summary }).status).toBe(1);
    const written = readFileSync(summary);
    expect(written.length).toBeLessThanOrEqual(1024 * 1024);
    expect(written.toString()).toContain('\n\nHer er det ikke plass til flere.');
  });

  it('prints annotations alone where GitHub asks for no summary', () => {
    const { status, stdout } = checkFiles(tenFaults.files, ...github);
    expect(status).toBe(1);
    expect(readCommands(stdout).map(({ name }) => name)).toEqual(Array(10).fill('error'));
  });

  it('says on GitHub too that nothing is wrong', () => {
    const folder = writeContent();
    const summary = join(folder, 'summary.md');
    const stdout = 'Innholdet har ingen feil.\n';
    expect(check(folder, github, { summary })).toEqual({ status: 0, stdout, stderr: '' });
    expect(readFileSync(summary, 'utf8')).toContain('Innholdet har ingen feil.');
  });

  it('says on GitHub in an annotation why it could not run and exits 2', () => {
    expect(check(writeContent(), github, { contentDirectory: 'borte' })).toEqual({
      status: 2,
      stdout: '::error::Kontrollen kunne ikke kjøre: Mappa borte finnes ikke.\n',
      stderr: '',
    });
  });

  it.each([
    ['the folder is not there', [], 'borte', 'Mappa borte finnes ikke.'],
    ['the folder has no bokmål', [], '.', 'Mappa nb finnes ikke.'],
    [
      'an option is unknown',
      ['--formt', 'json'],
      'content',
      'Valgene er «--format text», «--format json», «--format github» og «--release».',
    ],
    [
      'a format is unknown',
      ['--format', 'xml'],
      'content',
      '--format er «xml». Skriv «text», «json» eller «github».',
    ],
  ])(
    'says in one line why it could not run and exits 2 where %s',
    (_what, options, directory, why) => {
      expect(check(writeContent(), options, { contentDirectory: directory })).toEqual({
        status: 2,
        stdout: '',
        stderr: `Kontrollen kunne ikke kjøre: ${why}\n`,
      });
    },
  );
});
