import { describe, expect, it } from 'vitest';
import { problem, problemsOf, render } from './render.ts';

const stairs = (count: number) =>
  Array.from({ length: count }, (_, index) => `${'  '.repeat(index % 20)}- a`).join('\n');
const rows = (count: number) => 'a\n'.repeat(count);

describe('checkDensity', () => {
  it('says what there is too much of, and where it is too much', () => {
    expect(problemsOf(`A\n\n${'*b '.repeat(999)}\n*b*\n*c*`)).toEqual([
      problem(
        4,
        1,
        'markup-dense',
        'Her er det mer enn 1\u00A0000 tegn for utheving (`*`, `_` og `~`) i ett avsnitt.',
        'Sett tomme linjer mellom avsnittene. Skal tegnene stå i teksten, skriv `\\` foran dem.',
      ),
    ]);
  });

  it.each([
    ['emphasis over paragraphs', '*a*\n\n'.repeat(900)],
    ['a list of a thousand links', '- [a](/b)\n'.repeat(1000)],
    ['ninety brackets open', '['.repeat(90)],
    ['a table of 5 columns and 1,000 rows', `|a|a|a|a|a|\n|-|-|-|-|-|\n${rows(1000)}`],
    ['a long address', `<https://example.org/${'a'.repeat(1900)}>`],
    ['lines that divide', '---\n\n'.repeat(500)],
    ['a quote in each point', '- > a\n'.repeat(2000)],
    ['blanks', `a\n${' '.repeat(9000)}\nb`],
  ])('reads %s', (_, text) => {
    expect(render(text).refused).toBe(false);
  });

  it.each([
    ['brackets open', '['.repeat(101), 1],
    ['brackets open over lines', '[a\n'.repeat(101), 101],
    ['a table', `|a|\n|-|\n${rows(6000)}`, 6002],
    ['a table in a quote', `> |a|b|\n> |-|-|\n${'> a\n'.repeat(3000)}`, 3002],
    ['an address', `b www.${'a'.repeat(2000)}`, 1],
    ['underlines', 'a\n===\n\n'.repeat(501), 1502],
    ['marks on one line', '> - a\n'.repeat(2001), 2001],
    ['levels', stairs(2400), 2385],
  ])('refuses too many of %s', (_, text, line) => {
    expect(render(text).problems).toMatchObject([{ rule: 'markup-dense', line, column: 1 }]);
  });
});
