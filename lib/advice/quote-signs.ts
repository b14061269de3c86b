import type { SignRule } from './sign-rule.ts';

/** `"Havna"` and `“Havna”`; but not `5"`. */
export const quoteSigns: readonly SignRule[] = [
  {
    rule: 'sign-quote',
    pattern: /(?<![\p{L}\p{N}])"[^"“”„]+"(?![\p{L}\p{N}])|[“„][^"“”„]+[“”]/gu,
    mend: (written) => `«${written.slice(1, -1)}»`,
    message: (shown) => `Anførselstegnene i ${shown} er ikke norske.`,
  },
];
