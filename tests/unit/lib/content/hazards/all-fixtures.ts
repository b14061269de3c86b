import { adviceFixtures } from './advice-fixtures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';
import { textFixtures } from './text-fixtures.ts';

/** What shows that each rule of the rule book holds, in its order. */
export const allFixtures: readonly RuleFixtures[] = [...textFixtures, ...adviceFixtures];
