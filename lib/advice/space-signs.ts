import { hardSpace, type SignRule } from './sign-rule.ts';

const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
const number = '\\d{1,3}(?:\\s\\d{3})+|\\d+(?:,\\d+)?';
const units = 'kr|kg|km|m²|°C|mill\\.|mrd\\.';

const harden = (written: string) => written.replace(/[ \n]/g, hardSpace);
const divided = (shown: string) => `«${shown}» kan bli delt på to linjer.`;
const missing = (shown: string) => `«${shown}» mangler et mellomrom.`;

/** What belongs together and may yet be divided over two lines. Telephone numbers are left alone. */
export const spaceSigns: readonly SignRule[] = [
  {
    rule: 'sign-space',
    // `10 000`, `10 000 kr`, `12 %`, `3,5 km`.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,/:+-]|\\p{N}\\s|kr\\s)(?:(?:${number})\\s(?:[%‰]|(?:${units})(?!\\p{L}))|\\d{1,3}(?:\\s\\d{3})+(?![\\p{L}\\p{N}/-]|[.,]\\d|\\s\\d))`,
      'gu',
    ),
    mend: harden,
    message: divided,
  },
  {
    rule: 'sign-space',
    // `kr 100`, `§ 9`.
    pattern: new RegExp(`(?<!\\p{L})(?:[Kk]r|§)\\s(?:${number})`, 'gu'),
    mend: harden,
    message: divided,
  },
  {
    rule: 'sign-space',
    pattern: new RegExp(`(?<![\\p{N}.])\\d{1,2}\\.\\s(?:${months})(?!\\p{L})`, 'gu'),
    mend: harden,
    message: divided,
  },
  {
    rule: 'sign-space',
    pattern: new RegExp(`(?<![\\p{N}.])\\d{1,2}\\.(?:${months})(?!\\p{L})`, 'gu'),
    mend: (written) => written.replace('.', `.${hardSpace}`),
    message: missing,
  },
  {
    rule: 'sign-space',
    // `10%`; but `50%-stilling` is another matter.
    pattern: /(?<![\p{L}\p{N}.,])(?:\d+,)?\d+%(?![\p{L}-])/gu,
    mend: (written) => written.replace('%', `${hardSpace}%`),
    message: missing,
  },
];
