import { fieldDelimiterFixtures } from './field-delimiter-fixtures.ts';
import { fieldFormFixtures } from './field-form-fixtures.ts';
import { fieldKeyFixtures } from './field-key-fixtures.ts';
import { fieldRequiredFixtures } from './field-required-fixtures.ts';
import { fieldSyntaxFixtures } from './field-syntax-fixtures.ts';
import { fieldValueFixtures } from './field-value-fixtures.ts';
import { fieldYamlFixtures } from './field-yaml-fixtures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

/** The rules of `field-rules.ts`. */
export const fieldFixtures: readonly RuleFixtures[] = [
  ...fieldDelimiterFixtures,
  ...fieldSyntaxFixtures,
  ...fieldYamlFixtures,
  ...fieldKeyFixtures,
  ...fieldValueFixtures,
  ...fieldFormFixtures,
  ...fieldRequiredFixtures,
];
