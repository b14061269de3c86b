import { languages } from '../../languages/language.ts';

/** First words of addresses that the site or its origin answers itself, now or when they come. */
export const ownWords: readonly string[] = [
  '404',
  'api',
  'assets',
  'healthz',
  'index',
  'media',
  'sok',
];

/** Those and the ones that lead to pages: no page's word, but a page may have had an address below one of the latter. */
export const reserved: ReadonlySet<string> = new Set([...ownWords, 'id', 'nn', ...languages]);
