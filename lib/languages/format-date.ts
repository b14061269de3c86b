/**
 * A date (`2026-11-23`) or a month (`2026-11`) in words.
 * UTC throughout: a date in the content has no time and no place.
 */
export function formatDate(iso: string, locale: 'nb-NO' | 'en-GB'): string {
  const hasDay = iso.length === '2026-11-23'.length;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(hasDay ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(iso));
}
