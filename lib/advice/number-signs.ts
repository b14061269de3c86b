import { hardSpace, type SignRule } from './sign-rule.ts';

const counted =
  '%|‰|prosent|millioner|milliarder|mill\\.|mrd\\.|kilometer|km|kilo|kg|tonn|grader|poeng|ganger|år';

/** Thousands and decimals in the English way, and thousands in one string of digits. */
export const numberSigns: readonly SignRule[] = [
  {
    rule: 'sign-number',
    // Three groups at most: four are the address of a machine.
    pattern: /(?<![\p{L}\p{N}.,/:-])[1-9]\d{0,2}(?:\.\d{3}){1,2}(?![\p{L}\p{N}/-]|[.,]\d)/gu,
    mend: (written) => written.replaceAll('.', hardSpace),
    message: (shown) => `«${shown}» har punktum der det skal være mellomrom.`,
  },
  {
    rule: 'sign-number',
    // `3,125` may be a decimal number; `10,000` hardly is.
    pattern: /(?<![\p{L}\p{N}.,/:-])[1-9]\d{0,2}(?:,000|(?:,\d{3}){2,})(?![\p{L}\p{N}/-]|[.,]\d)/gu,
    mend: (written) => written.replaceAll(',', hardSpace),
    message: (shown) => `«${shown}» har komma der det skal være mellomrom.`,
  },
  {
    rule: 'sign-number',
    pattern: /(?<![\p{L}\p{N}.,/:-])[1-9]\d{1,3}000(?![\p{L}\p{N}/-]|[.,]\d)/gu,
    mend: (written) => written.replace(/\B(?=(?:\d{3})+$)/g, hardSpace),
    message: (shown) => `«${shown}» er tungt å lese uten mellomrom mellom tusenene.`,
  },
  {
    rule: 'sign-number',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,/:-])\\d+\\.\\d{1,2}(?=\\s?(?:${counted})(?!\\p{L}))`,
      'gu',
    ),
    mend: (written) => written.replace('.', ','),
    message: (shown) => `«${shown}» har punktum der det skal være komma.`,
  },
];
