import type { RuleName } from '../../../rulebook/rule-book.ts';

/** A fault of YAML, at an offset of its text. */
export interface YamlFault {
  readonly offset: number;
  readonly rule: RuleName;
  readonly message: string;
  /** What to write where no line can be put right. */
  readonly hint: string;
  /** How its line may be put right. */
  readonly kind: FaultKind;
  /** What its line is to begin with, where `kind` is `place`. */
  readonly start?: string;
}

/** Nothing is lost with a line that is superfluous; with one that is unusable, something may be. An orphan has others below it. */
type FaultKind =
  | 'comment'
  | 'escape'
  | 'feature'
  | 'indent'
  | 'orphan'
  | 'place'
  | 'superfluous'
  | 'syntax'
  | 'tab'
  | 'unusable';
