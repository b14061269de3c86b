/**
 * Signs nobody sees: controls, signs that turn the reading direction, tags, fillers, and signs without
 * width. A no-break space, a soft hyphen and what belongs to an emoji are meant to be there.
 */
const invisible =
  /(?!\u00AD|\u200D|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}|(?![\t\n])\p{Cc}|[\u2028\u2029\u2800\uFFF9-\uFFFB]|(?<!\p{Emoji})[\uFE0E\uFE0F]|(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D/gu;

export interface InvisibleSign {
  /** `U+200B` */
  readonly code: string;
  /** In the text, from 0. */
  readonly index: number;
}

/** The signs of a text that no reader sees. */
export function invisibleSigns(text: string): readonly InvisibleSign[] {
  return [...text.matchAll(invisible)].map(({ 0: sign, index }) => ({ code: codeOf(sign), index }));
}

/** A text as it is read: without them, and a blank where they part what stands around them. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, (sign) => (/[\v\f\u2028\u2029]/.test(sign) ? ' ' : ''));
}

/** A line with each such sign, and each that would break it, told by its code: `a[U+200B]b`. */
export function showInvisible(text: string): string {
  return text.replace(invisible, told).replace(/[\t\n]/g, told);
}

function told(sign: string): string {
  return `[${codeOf(sign)}]`;
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
