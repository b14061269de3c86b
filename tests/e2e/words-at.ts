import { en } from '../../lib/languages/en.ts';
import { nb } from '../../lib/languages/nb.ts';
import type { Words } from '../../lib/languages/words.ts';

export function languageAt(address: string): 'nb' | 'en' {
  return /^\/en(?:\/|$)/.test(address) ? 'en' : 'nb';
}

/** The words around the content of a page, in its language. */
export function wordsAt(address: string): Words {
  return { nb, en }[languageAt(address)];
}
