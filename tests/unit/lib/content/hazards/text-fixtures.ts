import type { RuleFixtures } from './rule-fixtures.ts';
import { textAddressFixtures } from './text-address-fixtures.ts';
import { textBoxFixtures } from './text-box-fixtures.ts';
import { textCodeFixtures } from './text-code-fixtures.ts';
import { textHeadingFixtures } from './text-heading-fixtures.ts';
import { textLinkFixtures } from './text-link-fixtures.ts';
import { textListFixtures } from './text-list-fixtures.ts';
import { textPasteFixtures } from './text-paste-fixtures.ts';
import { textPictureFixtures } from './text-picture-fixtures.ts';
import { textReferenceFixtures } from './text-reference-fixtures.ts';
import { textSizeFixtures } from './text-size-fixtures.ts';

/** The rules of `text-rules.ts`. */
export const textFixtures: readonly RuleFixtures[] = [
  ...textSizeFixtures,
  ...textCodeFixtures,
  ...textBoxFixtures,
  ...textHeadingFixtures,
  ...textListFixtures,
  ...textReferenceFixtures,
  ...textLinkFixtures,
  ...textAddressFixtures,
  ...textPictureFixtures,
  ...textPasteFixtures,
];
