/** A way to put a line right that may be what was meant. */
export interface Mending {
  /** The line put right. */
  readonly right: string;
  /** Its index, where the fault is where its words begin and not where the parser stopped. */
  readonly at?: number;
  /** It becomes part of the value above. */
  readonly isJoined?: boolean;
  /** How many lines below it are then superfluous. */
  readonly below?: number;
  /** What is wrong, where this is what puts it right. */
  readonly message?: string;
  readonly hint: string;
}
