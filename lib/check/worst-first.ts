import type { Problem } from '../content/problem.ts';
import { sortProblems } from '../content/sort-problems.ts';
import { ruleBook } from '../rulebook/rule-book.ts';

const ranks = new Map<string, number>(Object.keys(ruleBook).map((name, rank) => [name, rank]));

/** In the order of the rule book, where what keeps a file from being read comes first; then by place. */
export function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  const rank = ({ rule }: Problem) => ranks.get(rule) ?? ranks.size;
  return sortProblems(problems).toSorted((a, b) => rank(a) - rank(b));
}
