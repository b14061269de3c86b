import type { RuleName } from '../../../../../lib/rulebook/rule-book.ts';
import type { Files, ToldProblem } from '../write-content.ts';
import type { Hazard } from './hazards.ts';

/** One way to break a rule: files of the green city, changed. */
export interface Fault {
  /** What was done, in a few words. */
  readonly name: string;
  readonly files: Files;
  /** All that is told: nothing less, nothing more. */
  readonly problems: readonly ToldProblem[];
  /** As `npm run check -- --release`. */
  readonly release?: boolean;
  /** Why this one's hint cannot be followed word for word, where others of the rule can. */
  readonly byHand?: string;
}

/** What shows that a rule holds. */
export interface RuleFixtures {
  readonly rule: RuleName;
  /** What it guards against. */
  readonly hazards: readonly Hazard[];
  readonly faults: readonly [Fault, Fault, Fault, ...Fault[]];
  /** Looks alike and is right: nothing is told, and its words reach the page. */
  readonly twin: {
    readonly files: Files;
    readonly shows?: { readonly address: string; readonly text: string };
  };
  /** Why the hint cannot be followed word for word. Without it, a test follows the hint and finds nothing wrong. */
  readonly byHand?: string;
}
