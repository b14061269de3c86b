import type { RuleName } from '../../rulebook/rule-book.ts';

/** What is wrong with the address of a link. */
export interface AddressFault {
  readonly rule: RuleName;
  readonly message: string;
  /** The address put right, where that can be told. */
  readonly right?: string | undefined;
  /** What to do where it cannot. */
  readonly hint: string;
}
