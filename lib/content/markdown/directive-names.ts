import type { Callout } from './markdown-words.ts';

/** The languages a passage can be marked with: those spoken around us and in our partner cities. */
export const markableLanguages: readonly string[] = [
  ...['nb', 'nn', 'se', 'sv', 'da', 'fi', 'is', 'en', 'de', 'fr', 'es', 'pt', 'it', 'nl'],
  ...['pl', 'lt', 'uk', 'ru', 'so', 'ar'],
];

/** What editors write, and what it is. */
export const calloutNames: ReadonlyMap<string, Callout> = new Map([
  ['merk', 'note'],
  ['tips', 'tip'],
  ['viktig', 'important'],
]);
