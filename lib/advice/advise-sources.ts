import { formatDate } from '../languages/format-date.ts';
import type { Adviser } from './adviser.ts';
import { offsetOf } from './offset-of.ts';

/** Sources that were read more than a year ago, the oldest first. */
export const adviseSources: Adviser = ({ file, source }, { today }) =>
  (file.frontMatter?.kilder ?? [])
    .map(({ lest }, index) => ({ lest, index }))
    .filter(({ lest }) => today.slice(0, lest.length) > yearAfter(lest))
    .sort((a, b) => (a.lest < b.lest ? -1 : Number(a.lest > b.lest)))
    .map(({ lest, index }) => ({
      rule: 'source-old',
      offset: offsetOf(source, file.placeOf(['kilder', index, 'lest'])),
      message: `Kilden ble lest ${spoken(lest)}. Den kan være endret.`,
      hint: `Les den igjen, og rett teksten om det trengs. Skriv \`lest: ${today.slice(0, lest.length)}\`.`,
    }));

/** The same day or month a year on. */
function yearAfter(lest: string): string {
  return `${Number(lest.slice(0, 4)) + 1}${lest.slice(4)}`;
}

/** `23. november 2026`, `i november 2026`. */
function spoken(lest: string): string {
  return (lest.length > '2026-11'.length ? '' : 'i ') + formatDate(lest, 'nb-NO');
}
