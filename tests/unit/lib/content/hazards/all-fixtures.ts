import { adviceFixtures } from './advice-fixtures.ts';
import { pageFixtures } from './page-fixtures.ts';
import { permalinkFixtures } from './permalink-fixtures.ts';
import { releaseFixtures } from './release-fixtures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';
import { textFixtures } from './text-fixtures.ts';
import { wordFixtures } from './word-fixtures.ts';

/** What shows that each rule of the rule book holds, in its order. */
export const allFixtures: readonly RuleFixtures[] = [
  ...textFixtures,
  ...pageFixtures,
  ...wordFixtures,
  ...permalinkFixtures,
  ...releaseFixtures,
  ...adviceFixtures,
];
