const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes to text: UTF-8 with or without a byte order mark; CRLF and the lone CR of old machines made one
 * kind. Gives `undefined` where the bytes are not UTF-8, instead of `U+FFFD` in silence.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    // Between letters in UTF-16 without a byte order mark.
    return text.includes('\0') ? undefined : text.replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
