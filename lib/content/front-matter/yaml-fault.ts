import type { RuleName } from '../../rulebook/rule-book.ts';

/** A fault of YAML, at an offset of its text. */
export interface YamlFault {
  readonly offset: number;
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}
