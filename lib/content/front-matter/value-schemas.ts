import { z } from 'zod';

// What is refined has a pattern for the JSON Schema: as much of the same as a pattern can say.

/** A text that says something: not empty, not blanks alone. */
export const text = z.string().regex(/\S/, 'Skriv noe her.');

/** A whole address on the web, without a user's name. */
export const isWebAddress = (value: string, schemes: RegExp): boolean => {
  if (!schemes.test(value) || !/^[a-z]+:\/\/[^\s\\]+$/.test(value) || !URL.canParse(value)) {
    return false;
  }
  const { username, password } = new URL(value);
  return username === '' && password === '';
};

/** As much of `isWebAddress` as a pattern can say. */
export const webAddressPattern = (scheme: 'https' | 'https?'): string =>
  String.raw`^${scheme}://[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$`;

const isRealDate = (value: string) =>
  !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);

const day =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';

export const date = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value),
    'Skriv datoen som år-måned-dag: 2026-11-23.',
  )
  .meta({ pattern: `^\\d{4}-${day}$` });

export const dateOrMonth = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && isRealDate(value),
    'Skriv datoen som år-måned-dag (2026-11-23) eller år-måned (2026-11).',
  )
  .meta({ pattern: `^\\d{4}-(?:${day}|0[1-9]|1[0-2])$` });
