/**
 * An address without the signs that cannot stand in one: invisible ones go, blanks inside are coded,
 * backslashes become slashes, loose percent signs and the codes of older encodings are put right.
 */
export function mendAddress(url: string): string {
  return url
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replaceAll('\\', '/')
    .replace(/^mailto:\s+/i, 'mailto:')
    .replace(/\s+/g, '%20')
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/(?:%[\da-f]{2})+/gi, mendCodes);
}

/** Codes that are not UTF-8 are of Latin-1: `%E5` for å. */
function mendCodes(codes: string): string {
  try {
    decodeURIComponent(codes);
    return codes;
  } catch {
    return codes.replace(/%([\da-f]{2})/gi, (_, hex) =>
      encodeURIComponent(String.fromCodePoint(Number.parseInt(hex, 16))),
    );
  }
}
