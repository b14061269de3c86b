import { permalinkProblems } from '../../permalinks/permalink-problems.ts';
import { childrenRule } from './children-rule.ts';
import { fileLinksRule } from './file-links-rule.ts';
import { fillerRule } from './filler-rule.ts';
import { formerRule } from './former-rule.ts';
import { goalRule } from './goal-rule.ts';
import { linksRule } from './links-rule.ts';
import { orderRule } from './order-rule.ts';
import { pictureTextRule } from './picture-text-rule.ts';
import { placeRule } from './place-rule.ts';
import { referencesRule } from './references-rule.ts';
import { reservedRule } from './reserved-rule.ts';
import type { Rule } from './rule.ts';
import { translationRule } from './translation-rule.ts';
import { uniqueRule } from './unique-rule.ts';
import { wordsRule } from './words-rule.ts';

/** Every rule that looks beyond one file. */
export const allRules: readonly Rule[] = [
  placeRule,
  uniqueRule,
  formerRule,
  reservedRule,
  childrenRule,
  goalRule,
  linksRule,
  fileLinksRule,
  fillerRule,
  referencesRule,
  pictureTextRule,
  wordsRule,
  translationRule,
  orderRule,
  permalinkProblems,
];
