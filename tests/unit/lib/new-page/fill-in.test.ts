import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../lib/content/problem.ts';
import { checkFiles } from '../content/hazards/check-files.ts';
import { followHints } from '../content/hazards/follow-hint.ts';
import { type Files, writeContent } from '../content/write-content.ts';
import { englishPart } from './english-part.ts';
import { runNew } from './run-new.ts';

/** What an editor writes in a field that is told to be empty. */
const answers: Readonly<Record<string, string>> = {
  tittel: 'Byplanen',
  ingress: 'Hva kaia er til for.',
  status: 'redaksjonell',
  url: 'https://by.example/plan',
  lest: '2026-11',
  meny: 'bunn',
  formulering: 'Kaia er for alle.',
};

function filesIn(folder: string): Files {
  const root = join(folder, 'content');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:md|yaml)$/.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

/** Fills in the fields that problems tell of. Throws where one is not empty, or its answer not known. */
function fillIn(files: Files, problems: readonly Problem[]): Files {
  const filled: Record<string, Files[string]> = { ...files };
  for (const { file, line } of problems) {
    const path = file.replace(/^content\//, '');
    const lines = String(filled[path]).split('\n');
    const name = /([a-z]+):$/.exec(lines[line - 1] ?? '')?.[1] ?? '';
    const answer = answers[name];
    if (answer === undefined) throw new Error(`Line ${line} of ${path} is no field to fill in.`);
    lines[line - 1] += ` ${answer}`;
    filled[path] = lines.join('\n');
  }
  return filled;
}

const isEmpty = ({ rule }: Problem) => rule === 'value-empty';

describe('a new page, filled in as the check says', { timeout: 60_000 }, () => {
  it.each<[string, readonly string[], Files, readonly string[], readonly string[]]>([
    ['an article', ['side', 'Kaia'], {}, ['ingress', 'status', 'meny'], []],
    [
      'a section',
      ['kapittel', 'Kaia', '--del', 'havn'],
      {},
      ['ingress', 'status', 'kilder.tittel', 'kilder.url', 'kilder.lest'],
      [],
    ],
    [
      'a goal',
      ['mal', 'Kaia', '--del', 'havn', '--ingress', 'Om kaia.'],
      {},
      ['status', 'formulering', 'kilder.tittel', 'kilder.url', 'kilder.lest'],
      ['required-sjekksum'],
    ],
    [
      'a goal in two languages',
      ['mal', 'Kaia', '--del', 'havn', '--ingress', 'Om kaia.'],
      englishPart,
      [
        ...['tittel', 'ingress', 'status', 'formulering'],
        ...['kilder.tittel', 'kilder.url', 'kilder.lest'],
        ...['status', 'formulering', 'kilder.tittel', 'kilder.url', 'kilder.lest'],
      ],
      ['translation-missing', 'required-sjekksum', 'required-sjekksum'],
    ],
  ])('is right: %s', async (_what, words, before, empty, rest) => {
    const folder = writeContent(before);
    expect(runNew(folder, words).status).toBe(0);
    const made = filesIn(folder);
    const problems = await checkFiles(made);
    expect(problems.filter((problem) => !isEmpty(problem))).toEqual([]);
    const names = problems.map(({ message }) => /^`([a-z.]+)` er tomt\.$/.exec(message)?.[1]);
    expect(names).toEqual(empty);

    const filled = fillIn(made, problems);
    const left = await checkFiles(filled);
    expect(left.map(({ rule }) => rule)).toEqual(rest);
    expect(await checkFiles(followHints(filled, left))).toEqual([]);
  });
});
