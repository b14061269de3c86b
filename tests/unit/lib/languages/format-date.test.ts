import { expect, it } from 'vitest';
import { formatDate } from '../../../../lib/languages/format-date.ts';

it.each([
  ['2026-11-23', 'nb-NO', '23. november 2026'],
  ['2026-11-23', 'en-GB', '23 November 2026'],
  ['2026-11', 'nb-NO', 'november 2026'],
  ['2026-11', 'en-GB', 'November 2026'],
  ['2026-01-01', 'nb-NO', '1. januar 2026'],
  ['2026-12-31', 'nb-NO', '31. desember 2026'],
] as const)('says %s as %s does', (iso, locale, words) => {
  expect(formatDate(iso, locale)).toBe(words);
});
