import type { SignRule } from './sign-rule.ts';

/** Three full stops for the one sign there is. */
export const ellipsisSigns: readonly SignRule[] = [
  {
    rule: 'sign-ellipsis',
    pattern: /(?<!\.)\.{3}(?!\.)/gu,
    mend: () => '…',
    message: () => 'Her står tre punktum i stedet for ett tegn.',
  },
];
