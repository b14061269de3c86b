import { type Language, languages } from '../lib/languages/language.ts';

/** The language of an address: its first word, where that is a language's. */
export function languageOf(path: readonly string[] | undefined): Language {
  return languages.find((language) => language === path?.[0]) ?? 'nb';
}
