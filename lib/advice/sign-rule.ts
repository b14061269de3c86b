import type { RuleName } from '../rulebook/rule-book.ts';

/** Signs set in a way that is not Norwegian. */
export interface SignRule {
  readonly rule: RuleName;
  /** With the flags `gu`. What it finds and `mend` leaves as it is, is right. */
  readonly pattern: RegExp;
  /** Puts right what was found, as it stands in the file. */
  readonly mend: (written: string) => string;
  /** What is wrong; `shown` is what was found, as a reader sees it. */
  readonly message: (shown: string) => string;
}

/** A blank where a line is not broken. */
export const hardSpace = '\u00A0';
