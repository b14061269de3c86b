import { pageLinkFixtures } from './page-link-fixtures.ts';
import { pageListFixtures } from './page-list-fixtures.ts';
import { pageOrderFixtures } from './page-order-fixtures.ts';
import { pagePlaceFixtures } from './page-place-fixtures.ts';
import { pageReferenceFixtures } from './page-reference-fixtures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

/** The rules of `page-rules.ts`. */
export const pageFixtures: readonly RuleFixtures[] = [
  ...pagePlaceFixtures,
  ...pageListFixtures,
  ...pageLinkFixtures,
  ...pageReferenceFixtures,
  ...pageOrderFixtures,
];
