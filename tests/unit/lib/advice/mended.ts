import type { SignRule } from '../../../../lib/advice/sign-rule.ts';

/** What the rules put in the place of what they find in a text: `found → mended`. */
export function mended(rules: readonly SignRule[], text: string): readonly string[] {
  return rules
    .flatMap(({ pattern, mend }) =>
      [...text.matchAll(pattern)].map(([found]) => [found, mend(found)]),
    )
    .filter(([found, right]) => found !== right)
    .map((pair) => pair.join(' → ').replaceAll('\u00A0', '_'));
}
