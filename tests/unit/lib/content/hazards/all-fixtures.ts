import { adviceFixtures } from './advice-fixtures.ts';
import { drawingFixtures } from './drawing-fixtures.ts';
import { fieldFixtures } from './field-fixtures.ts';
import { fileKindFixtures } from './file-kind-fixtures.ts';
import { fileNameFixtures } from './file-name-fixtures.ts';
import { filePlaceFixtures } from './file-place-fixtures.ts';
import { fileSignFixtures } from './file-sign-fixtures.ts';
import { fileSizeFixtures } from './file-size-fixtures.ts';
import { fileTextFixtures } from './file-text-fixtures.ts';
import { mediaFixtures } from './media-fixtures.ts';
import { pageFixtures } from './page-fixtures.ts';
import { permalinkFixtures } from './permalink-fixtures.ts';
import { photographFixtures } from './photograph-fixtures.ts';
import { releaseFixtures } from './release-fixtures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';
import { settingFixtures } from './setting-fixtures.ts';
import { textFixtures } from './text-fixtures.ts';
import { wordFixtures } from './word-fixtures.ts';

/** What shows that each rule of the rule book holds, in its order. */
export const allFixtures: readonly RuleFixtures[] = [
  ...fileKindFixtures,
  ...filePlaceFixtures,
  ...fileNameFixtures,
  ...fileSizeFixtures,
  ...fileTextFixtures,
  ...fileSignFixtures,
  ...fieldFixtures,
  ...textFixtures,
  ...pageFixtures,
  ...wordFixtures,
  ...permalinkFixtures,
  ...mediaFixtures,
  ...photographFixtures,
  ...drawingFixtures,
  ...settingFixtures,
  ...releaseFixtures,
  ...adviceFixtures,
];
