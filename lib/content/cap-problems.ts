import { formatNumber } from '../languages/format-number.ts';
import type { Problem } from './problem.ts';

/** More of one kind in one file are told together: nobody puts them right one by one. */
const most = 50;

/** Of each rule at most fifty problems in each file, then how many more there are. Keeps the order. */
export function capProblems(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  const keyOf = ({ file, rule }: Problem) => `${rule} ${file}`;
  for (const problem of problems) {
    counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  }
  const told = new Map<string, number>();
  return problems.flatMap((problem) => {
    const key = keyOf(problem);
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    const rest = (counts.get(key) ?? 0) - most;
    if (before < most || rest === 1) return [problem];
    return before === most ? [theRest(problem, rest)] : [];
  });
}

function theRest(problem: Problem, count: number): Problem {
  return {
    ...problem,
    message: `Her og lenger ned i fila er det ${formatNumber(count)} feil til av samme slag.`,
    hint: 'Rett dem som er nevnt over, og kjør kontrollen igjen.',
  };
}
