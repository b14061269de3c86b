import type { SignRule } from './sign-rule.ts';

const hyphen = (shown: string) => `«${shown}» har bindestrek der det skal være tankestrek.`;

/** Hyphens, one or two, and English dashes, where Norwegian has a dash: as a pause, or from one number to another. */
export const dashSigns: readonly SignRule[] = [
  {
    rule: 'sign-dash',
    // `Havna - byens hjerte`, `Havna -- byens hjerte`.
    pattern: /[^\s|]{1,30}(?:(?<!\d)\s-{1,3}(?=\s\S)|(?<=\d)\s-{1,3}(?=\s[^\s\d]))/gu,
    mend: (written) => written.replace(/-+$/, '–'),
    message: hyphen,
  },
  {
    rule: 'sign-dash',
    // `2018-2022`, `kl. 9-16`, `5.-6. mai`; but neither dates, paragraphs of a law, names nor addresses.
    pattern:
      /(?<![\p{L}\p{N}_/\\.,:–-]|§\s?)\d+(?:[.:]\d{2})?\.?\s?-{1,2}\s?\d+(?:[.:]\d{2})?(?![\p{L}\p{N}_/–-]|[.,:]\d|\.\p{L})/gu,
    mend: mendSpan,
    message: hyphen,
  },
  {
    rule: 'sign-dash',
    // `Havna — byens hjerte`, `Havna--byens hjerte`.
    pattern: /[^\s—]{1,30}\s?—\s?[^\s—]{1,30}|\p{L}{1,30}-{2,3}\p{L}{1,30}/gu,
    mend: (written) =>
      /^\d+\s?—\s?\d/.test(written)
        ? written.replace(/\s?—\s?/, '–')
        : written.replace(/\s?(?:—|-{2,3})\s?/, ' – '),
    message: (shown) => `Streken i «${shown}» er ikke en norsk tankestrek.`,
  },
];

/** What does not grow is no span. */
function mendSpan(written: string): string {
  const [from = 0, to = 0] = written
    .split(/\s?-{1,2}\s?/)
    .map((number) => Number(number.replace(':', '.')));
  if (from < to) return written.replace(/\s?-{1,2}\s?/, '–');
  return written.replace(/\s-{1,2}\s/, ' – ');
}
