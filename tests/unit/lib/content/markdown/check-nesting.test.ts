import { describe, expect, it } from 'vitest';
import { problem, problemsOf, render } from './render.ts';

describe('checkNesting', () => {
  it.each([
    ['quotes', '>'.repeat(9000)],
    ['lists', '- '.repeat(4000)],
    ['numbers', '1. '.repeat(3000)],
    ['notes', '[^a]: '.repeat(21)],
    ['signs of all kinds', '> - 1. '.repeat(7).concat('a')],
  ])('refuses %s within each other on one line', (_, text) => {
    expect(problemsOf(`A\n\n${text}`)).toEqual([
      problem(
        3,
        1,
        'nesting-deep',
        'Her står mer enn 20 sitater, lister eller ruter inni hverandre.',
        'Gjør noen av dem til vanlige avsnitt. Skal tegnene stå i teksten, skriv `\\` foran dem.',
      ),
    ]);
  });

  it.each([
    ['blanks', '  '],
    ['tabs', '\t'],
  ])('counts the levels of a list over its lines, by %s', (_, indent) => {
    const list = (count: number) =>
      Array.from({ length: count }, (_each, depth) => `${indent.repeat(depth)}- a`).join('\n');
    expect(problemsOf(list(21)).map(({ rule }) => rule)).toContain('nesting-deep');
    expect(problemsOf(list(20)).map(({ rule }) => rule)).not.toContain('nesting-deep');
  });

  it('counts boxes that are open, and no others', () => {
    expect(render(':::nn\nEg\n:::\n\n'.repeat(40)).problems).toEqual([]);
    expect(render(':::nn\n'.repeat(21)).problems).toMatchObject([
      { line: 21, rule: 'nesting-deep' },
    ]);
  });

  it('gives an empty body', () => {
    const { body, refused } = render('>'.repeat(9000));
    expect(body).toEqual({ html: '', headings: [], fragments: [] });
    expect(refused).toBe(true);
  });
});
