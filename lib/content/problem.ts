import type { RuleName } from '../rulebook/rule-book.ts';

/** One fault or piece of advice about the content, as an editor is told of it. */
export interface Problem {
  /** Path relative to the working directory with `/`; absolute when outside it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** An error stops the build; advice never does. */
  readonly severity: 'error' | 'advice';
  /** The rule's name, kebab-case. */
  readonly rule: RuleName;
  /** What is wrong, in plain Norwegian. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}
