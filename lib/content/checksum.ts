import { createHash } from 'node:crypto';

interface Words {
  /** A goal's own words. */
  readonly statement?: string | undefined;
  /** The text of each block of the body. */
  readonly blocks: readonly string[];
  /** Misprints put right; each is put back before the sum is taken. */
  readonly corrections: readonly { readonly fra: string; readonly til: string }[];
}

/**
 * The words of a page as one text, a line for each block: what the checksum is taken of.
 * Blanks, soft hyphens and the way letters are composed make no difference.
 */
export function wordsOf({ statement, blocks, corrections }: Words): string {
  const lines = [...(statement === undefined ? [] : [statement]), ...blocks].map(normalize);
  return corrections.reduce(
    (text, { fra, til }) => text.replace(normalize(til), () => normalize(fra)),
    lines.join('\n'),
  );
}

/** `sha256:` and the hex digest of `wordsOf`. */
export function checksum(words: Words): string {
  return `sha256:${createHash('sha256').update(wordsOf(words), 'utf8').digest('hex')}`;
}

/** How often `part` stands in the words as they are shown. */
export function countInWords(words: Words, part: string): number {
  return wordsOf({ ...words, corrections: [] }).split(normalize(part)).length - 1;
}

function normalize(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
