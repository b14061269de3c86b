import { describe, expect, it } from 'vitest';
import { problem, problemsOf, render } from './render.ts';

describe('checkNesting', () => {
  it.each([
    ['quotes', '>'.repeat(9000)],
    ['lists', '- '.repeat(4000)],
    ['numbers', '1. '.repeat(3000)],
    ['containers', `${':'.repeat(500)}nn`],
    ['indentation', `${' '.repeat(80)}- a`],
    ['emphasis', '*a **b '.repeat(400)],
  ])('refuses %s within each other', (_, text) => {
    expect(problemsOf(`A\n\n${text}`)).toEqual([
      problem(
        3,
        1,
        'nesting-deep',
        'Her er det for mange tegn inni hverandre til at teksten kan leses.',
        'Bruk høyst 20 nivåer av sitater og lister, og sett tomme linjer mellom avsnittene.',
      ),
    ]);
  });

  it('gives an empty body', () => {
    expect(render('>'.repeat(9000)).body).toEqual({ html: '', headings: [], fragments: [] });
  });

  it('accepts a page with much emphasis', () => {
    expect(problemsOf('Et *ord* og **et til**.\n\n'.repeat(300))).toEqual([]);
  });
});
