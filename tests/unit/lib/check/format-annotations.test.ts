import { describe, expect, it } from 'vitest';
import { formatAnnotations } from '../../../../lib/check/format-annotations.ts';
import type { Problem } from '../../../../lib/content/problem.ts';
import { ruleBook } from '../../../../lib/rulebook/rule-book.ts';
import { error } from '../content/write-content.ts';
import { readCommands } from '../github/read-commands.ts';

const fault = error('nb/om.md', 4, 9, 'value-empty', '`tittel` er tomt.', 'Fyll inn `tittel: …`.');
const advice = { ...fault, severity: 'advice' } as const;
const title = `${ruleBook['value-empty'].title} (value-empty)`;
const place = { file: 'content/nb/om.md', line: '4', col: '9', title };
const lines = (count: number, problem: Problem) =>
  Array.from({ length: count }, (_, index) => ({ ...problem, line: index + 1 }));

describe('formatAnnotations', () => {
  it('tells each problem beside its line: errors as errors, advice as warnings', () => {
    const message = '`tittel` er tomt.\nFyll inn `tittel: …`.';
    expect(readCommands(formatAnnotations([advice, fault]))).toEqual([
      { name: 'error', properties: place, message },
      { name: 'warning', properties: place, message },
    ]);
  });

  it('tells ten of each, the worst first, and how many there were', () => {
    const worse = { ...fault, file: 'content/nb/å.md', rule: 'file-encoding' } as const;
    const problems = [...lines(12, fault), worse, ...lines(11, advice)];
    const commands = readCommands(formatAnnotations(problems));
    const told = commands.map(({ name, properties: { file, line } }) => `${name} ${file}:${line}`);
    const tenth = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${name} content/nb/om.md:${index + 1}`);
    expect(told).toEqual([
      'error content/nb/å.md:4',
      ...tenth('error', 9),
      ...tenth('warning', 10),
      'notice undefined:undefined',
    ]);
    expect(commands.at(-1)?.message).toBe(
      'Her vises 10 av 13 feil og 10 av 11 råd. Oppsummeringen av kjøringen viser alle.',
    );
  });

  it('says that there are none', () => {
    expect(formatAnnotations([])).toBe('Innholdet har ingen feil.');
  });

  it('lets no file print a command of its own', () => {
    const attack = 'a\n::error::b\r::stop-commands::c\u2028##[error]d%0A::add-mask::e';
    const file = 'content/nb/a,line=7::b\n::error::c.md';
    const output = formatAnnotations([{ ...fault, file, message: attack, hint: attack }]);
    expect(readCommands(output)).toEqual([
      { name: 'error', properties: { ...place, file }, message: `${attack}\n${attack}` },
    ]);
  });
});
