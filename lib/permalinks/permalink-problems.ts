import type { Rule } from '../content/rules/rule.ts';
import { fragmentProblems } from './fragment-problems.ts';
import { idProblems } from './id-problems.ts';
import { lostAddressProblems } from './lost-address-problems.ts';
import { takenAddressProblems } from './taken-address-problems.ts';

/** What was ever published must still lead where it did: addresses, ids and fragments. */
export const permalinkProblems: Rule = (content) => {
  const { lock } = content;
  if (lock === undefined) return [];
  return [
    ...lostAddressProblems(content, lock),
    ...takenAddressProblems(content, lock),
    ...idProblems(content, lock),
    ...fragmentProblems(content, lock),
  ];
};
