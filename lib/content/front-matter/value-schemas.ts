import { z } from 'zod';

/** A text that says something: not empty, not blanks alone. */
export const text = z.string().regex(/\S/);

/** A whole address on the web, without a user's name. */
export const isWebAddress = (value: string, schemes: RegExp): boolean => {
  if (!schemes.test(value) || !/^[a-z]+:\/\/[^\s\\]+$/.test(value) || !URL.canParse(value)) {
    return false;
  }
  const { username, password } = new URL(value);
  return username === '' && password === '';
};

const isRealDate = (value: string) =>
  !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);

export const date = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value),
    'Skriv datoen som år-måned-dag: 2026-11-23.',
  );

export const dateOrMonth = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && isRealDate(value),
    'Skriv datoen som år-måned-dag (2026-11-23) eller år-måned (2026-11).',
  );
