import { expect, it } from 'vitest';
import { problem, problemsOf } from './render.ts';

it('finds a footnote nothing refers to', () => {
  expect(problemsOf('Tekst.\n\n[^a]: Note.')).toEqual([
    problem(
      3,
      1,
      'footnote-unused',
      'Ingenting i teksten viser til fotnoten «[^a]», så den vises ikke.',
      'Skriv `[^a]` der noten hører til. Trengs den ikke, slett linje 3.',
    ),
  ]);
});

it('finds two footnotes of one name', () => {
  expect(problemsOf('Tekst[^a].\n\n[^a]: Note.\n\n[^A]: En annen.')).toEqual([
    problem(
      5,
      1,
      'footnote-duplicate',
      'Fotnoten «[^A]» står allerede på linje 3.',
      'Gi den ene et annet navn, både her og i teksten.',
    ),
  ]);
});
