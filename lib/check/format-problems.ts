import type { Problem } from '../content/problem.ts';

/** Problems as a person reads them: one block each, then how many there were. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = problems.map(
    ({ file, line, column, severity, rule, message, hint }) =>
      `${file}:${line}:${column}  ${severity === 'error' ? 'feil' : 'råd'}  ${rule}\n  ${message}\n  ${hint}\n`,
  );
  return [...blocks, summary(problems)].join('\n');
}

function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const advice = problems.length - errors;
  if (problems.length === 0) return 'Innholdet har ingen feil.';
  return `${errors} feil, ${advice} råd. Reglene er forklart i content/regler.md.`;
}
