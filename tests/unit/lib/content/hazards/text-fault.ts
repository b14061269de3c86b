import type { RuleName } from '../../../../../lib/rulebook/rule-book.ts';
import { advice, change, error, type Files } from '../write-content.ts';
import type { Fault } from './rule-fixtures.ts';

/** Where the text of a page begins. */
const before = 12;

/** The green city with this text on its page `/om`. */
export function page(text: string): Files {
  return change('nb/om.md', '## Kontakt\n\nRing oss.', text);
}

/** A place in the text, from 1, and what is told of it. */
type Told = readonly [line: number, column: number, message: string, hint: string];

/** Gives a maker of texts that break a rule. */
export function textFaults(rule: RuleName, isAdvice = false) {
  const tell = isAdvice ? advice : error;
  return (name: string, text: string, ...told: readonly Told[]): Fault => ({
    name,
    files: page(text),
    problems: told.map(([line, column, message, hint]) =>
      tell('nb/om.md', before + line, column, rule, message, hint),
    ),
  });
}

/** The same, where only the editor can know what was meant. */
export function byHand(why: string, fault: Fault): Fault {
  return { ...fault, byHand: why };
}
