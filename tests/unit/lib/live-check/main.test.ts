import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { greenCity } from '../content/green-city.ts';
import { error, writeContent } from '../content/write-content.ts';

const program = resolve(import.meta.dirname, '../../../../lib/live-check/main.ts');

function run(words: readonly string[], input: string, contentDirectory = 'content') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: writeContent(),
    env: { ...process.env, CONTENT_DIR: contentDirectory },
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('the check of what is not saved', { timeout: 60_000 }, () => {
  it('reads the text and prints its problems as JSON', () => {
    const text = greenCity['nb/om.md'].replace('meny: bunn', 'meny: bunnen – æøå');
    const { status, stdout, stderr } = run(['content/nb/om.md'], text);
    expect(JSON.parse(stdout)).toEqual([
      error(
        'nb/om.md',
        7,
        7,
        'value-unknown',
        '`meny: bunnen – æøå` finnes ikke.',
        'Skriv `meny: hoved`, `meny: bunn` eller `meny: ingen`.',
      ),
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('prints an empty list where nothing is wrong', () => {
    const expected = { status: 0, stdout: '[]\n', stderr: '' };
    expect(run(['content/nb/om.md'], greenCity['nb/om.md'])).toEqual(expected);
  });

  it.each([
    ['no file is named', [], 'content', 'Si hvilken fil det gjelder.'],
    ['there is no content', ['borte/nb/om.md'], 'borte', 'Mappa borte finnes ikke.'],
  ])(
    'says in one line why it could not run and exits 2 where %s',
    (_what, words, directory, why) => {
      expect(run(words, '', directory)).toEqual({ status: 2, stdout: '', stderr: `${why}\n` });
    },
  );
});
