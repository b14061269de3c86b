import type { Problem } from '../content/problem.ts';
import { countProblems } from './count-problems.ts';

/** Problems as a person reads them: one block each, then how many there were. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = problems.map(
    ({ file, line, column, severity, rule, message, hint }) =>
      `${file}:${line}:${column}  ${severity === 'error' ? 'feil' : 'råd'}  ${rule}\n  ${message}\n  ${hint}\n`,
  );
  return [...blocks, countProblems(problems)].join('\n');
}
