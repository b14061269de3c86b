import type { Language } from '../languages/language.ts';
import type { Settings } from '../site/settings.ts';

/**
 * The one maker of titles: «Side – Nettsted – Eier», most particular first.
 * The front page, whose title is the site's name, says it once.
 */
export function pageTitle(title: string, language: Language, settings: Settings): string {
  const steps = [title, settings.name[language], settings.owner[language]];
  return steps.filter((step, index) => steps.indexOf(step) === index).join(' – ');
}
