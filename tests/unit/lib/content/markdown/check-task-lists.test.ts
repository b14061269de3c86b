import { expect, it } from 'vitest';
import { problem, problemsOf } from './render.ts';

it('finds boxes to tick, done or not', () => {
  const hint = (box: string) => `Slett «${box}», og si heller med ord om det er gjort.`;
  const message = 'Avkryssingsbokser vises ikke.';
  expect(problemsOf('- [ ] a\n- [x] b\n- c')).toEqual([
    problem(1, 3, 'task-list', message, hint('[ ]')),
    problem(2, 3, 'task-list', message, hint('[x]')),
  ]);
});
