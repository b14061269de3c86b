import type { PictureCopy } from './picture-file.ts';

/** The copies among which a browser chooses by their widths; one alone needs none. */
export function srcSet(copies: readonly PictureCopy[], href: (address: string) => string): string {
  const isChoice = copies.length > 1;
  return copies
    .map(({ address, width }) => `${href(address)}${isChoice ? ` ${width}w` : ''}`)
    .join(', ');
}
