import { z } from 'zod';
import { nearestDate } from './values/nearest-date.ts';
import { nearestUrl } from './values/nearest-url.ts';
import { markupIn, withoutMarkup } from './values/text-markup.ts';

/** What a value must look like, and how it is told of where it does not. */
interface Form {
  /** The pattern for the JSON Schema: as much as one can say. */
  readonly pattern: string;
  /** What there is to hold to besides, where a pattern cannot say all. */
  readonly holds?: (value: string) => boolean;
  /** What to write where no value is near. */
  readonly hint: string;
  /** The value that was most likely meant. */
  readonly nearest: (value: string) => string | undefined;
}

/** A text of one form. The issue carries the value that was most likely meant, where there is one. */
export function formed({ pattern, hint, nearest, ...form }: Form) {
  const fits = new RegExp(pattern);
  const holds = form.holds ?? ((value: string) => fits.test(value));
  return z
    .string()
    .superRefine((value, context) => {
      if (holds(value)) return;
      const right = nearest(value.trim());
      const params = right !== undefined && holds(right) ? { right } : {};
      context.addIssue({ code: 'custom', message: hint, params });
    })
    .meta({ pattern });
}

/** Words that say something, as they stand but for blanks and line breaks: those are the file's own. */
export const words = z
  .string()
  .regex(/\S/, { error: 'Skriv noe her.', abort: true })
  .refine((value) => /[^\s\p{Cf}]/u.test(value), 'Skriv noe her.')
  .overwrite((value) => value.replace(/[ \t\n]+/g, ' ').trim());

/** Words of ours. They are shown as they stand, so they are without signs for Markdown and HTML. */
export const text = words.superRefine((value, context) => {
  const markup = markupIn(value);
  if (markup === undefined) return;
  const bare = withoutMarkup(value).trim();
  const params = markupIn(bare) === undefined && bare !== '' ? { markup, right: bare } : { markup };
  context.addIssue({ code: 'custom', message: 'Skriv teksten uten disse tegnene.', params });
});

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

/** Sources stand as they were given out: some on `http:`. */
export const url = formed({
  pattern: webAddressPattern('https?'),
  holds: (value) => isWebAddress(value, /^https?:/),
  hint: 'Skriv hele nettadressen, fra «https://», uten mellomrom og brukernavn.',
  nearest: nearestUrl,
});

const isRealDate = (value: string) =>
  !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);

const day =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';

export const date = formed({
  pattern: `^\\d{4}-${day}$`,
  holds: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value),
  hint: 'Skriv datoen som år-måned-dag: 2026-11-23.',
  nearest: nearestDate,
});

export const dateOrMonth = formed({
  pattern: `^\\d{4}-(?:${day}|0[1-9]|1[0-2])$`,
  holds: (value) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && isRealDate(value),
  hint: 'Skriv datoen som år-måned-dag (2026-11-23) eller år-måned (2026-11).',
  nearest: nearestDate,
});
