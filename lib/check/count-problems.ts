import type { Problem } from '../content/problem.ts';

/** How many errors and how much advice there is: «2 feil, 1 råd.» */
export function countProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Innholdet har ingen feil.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const advice = problems.length - errors;
  return `${errors} feil, ${advice} råd. Reglene er forklart i content/regler.md.`;
}
