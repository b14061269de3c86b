import { adviceRules } from './advice-rules.ts';
import { fieldRules } from './field-rules.ts';
import { fileRules } from './file-rules.ts';
import { mediaRules } from './media-rules.ts';
import { pageRules } from './page-rules.ts';
import { permalinkRules } from './permalink-rules.ts';
import type { RuleEntry } from './rule-entry.ts';
import { settingRules } from './setting-rules.ts';
import { textRules } from './text-rules.ts';
import { wordRules } from './word-rules.ts';

/** A chapter of the rule book. */
export interface Chapter {
  readonly title: string;
  readonly rules: Readonly<Record<string, RuleEntry>>;
}

/** Every rule by its name. */
export const ruleBook = {
  ...fileRules,
  ...fieldRules,
  ...textRules,
  ...pageRules,
  ...wordRules,
  ...permalinkRules,
  ...mediaRules,
  ...settingRules,
  ...adviceRules,
} as const;

export type RuleName = keyof typeof ruleBook;

/** As editors read them: what keeps a file from being read at all comes first. */
export const chapters: readonly Chapter[] = [
  { title: 'Filer', rules: fileRules },
  { title: 'Felter', rules: fieldRules },
  { title: 'Tekst', rules: textRules },
  { title: 'Sider som hører sammen', rules: pageRules },
  { title: 'Ord som ikke er våre', rules: wordRules },
  { title: 'Adresser som er publisert', rules: permalinkRules },
  { title: 'Bilder', rules: mediaRules },
  { title: 'Innstillinger', rules: settingRules },
  { title: 'Råd om klart språk', rules: adviceRules },
];
