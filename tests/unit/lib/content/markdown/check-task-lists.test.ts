import { expect, it } from 'vitest';
import { problem, problemsOf } from './render.ts';

it('finds boxes to tick, done or not', () => {
  const words = [
    'task-list',
    'Avkryssingsbokser vises ikke.',
    'Skriv et vanlig listepunkt, og si med ord om det er gjort.',
  ] as const;
  expect(problemsOf('- [ ] a\n- [x] b\n- c')).toEqual([
    problem(1, 1, ...words),
    problem(2, 1, ...words),
  ]);
});
