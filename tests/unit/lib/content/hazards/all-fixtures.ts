import { adviceFixtures } from './advice-fixtures.ts';
import { fieldFixtures } from './field-fixtures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';
import { textFixtures } from './text-fixtures.ts';

/** What shows that each rule of the rule book holds, in its order. */
export const allFixtures: readonly RuleFixtures[] = [
  ...fieldFixtures,
  ...textFixtures,
  ...adviceFixtures,
];
