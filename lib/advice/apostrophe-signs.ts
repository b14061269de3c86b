import type { SignRule } from './sign-rule.ts';

const message = (shown: string) => `«${shown}» har en apostrof som ikke skal være der.`;

/** `Kari's` and `PC'er`; but `King's College` is a name, and `Nils' båt` is right. */
export const apostropheSigns: readonly SignRule[] = [
  {
    rule: 'sign-apostrophe',
    pattern: /(?<![\p{L}\p{N}'’])[\p{L}\p{N}]+['’]s(?![\p{L}\p{N}'’]|\s\p{Lu})/gu,
    mend: (written) =>
      written.replace(/(.)['’]s$/u, (_, last) => (/[sxz]/i.test(last) ? `${last}’` : `${last}s`)),
    message,
  },
  {
    rule: 'sign-apostrophe',
    pattern:
      /(?<![\p{L}\p{N}'’])(?:\p{Lu}{2,}|[Pp]c|[Tt]v|[Cc]d|[Ss]ms)['’](?:er|en|ene|et|a)(?!\p{L})/gu,
    mend: (written) => written.replace(/['’]/, '-'),
    message,
  },
];
