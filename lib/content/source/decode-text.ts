const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes to text: UTF-8 with or without a byte order mark, CRLF and decomposed letters made one kind.
 * Gives `undefined` where the bytes are not UTF-8, instead of `U+FFFD` in silence.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes).replaceAll('\r\n', '\n').normalize('NFC');
  } catch {
    return undefined;
  }
}
