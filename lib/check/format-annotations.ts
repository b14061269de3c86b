import type { Problem } from '../content/problem.ts';
import { workflowCommand } from '../github/workflow-command.ts';
import { ruleBook } from '../rulebook/rule-book.ts';
import { countProblems } from './count-problems.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub shows as many of each kind from one step. */
const shown = 10;

/** Problems as annotations beside the lines of a pull request: of each kind the worst. */
export function formatAnnotations(problems: readonly Problem[]): string {
  if (problems.length === 0) return countProblems(problems);
  const sorted = worstFirst(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  const advice = sorted.filter(({ severity }) => severity === 'advice');
  const isCut = errors.length > shown || advice.length > shown;
  return [
    ...errors.slice(0, shown).map((problem) => annotation('error', problem)),
    ...advice.slice(0, shown).map((problem) => annotation('warning', problem)),
    ...(isCut ? [notice(errors.length, advice.length)] : []),
  ].join('\n');
}

function annotation(kind: 'error' | 'warning', problem: Problem): string {
  const { file, line, column, rule, message, hint } = problem;
  const title = `${ruleBook[rule].title} (${rule})`;
  return workflowCommand(kind, { file, line, col: column, title }, `${message}\n${hint}`);
}

function notice(errors: number, advice: number): string {
  const parts = [
    `${Math.min(errors, shown)} av ${errors} feil`,
    `${Math.min(advice, shown)} av ${advice} råd`,
  ];
  return workflowCommand(
    'notice',
    {},
    `Her vises ${parts.join(' og ')}. Oppsummeringen av kjøringen viser alle.`,
  );
}
