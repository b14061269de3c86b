/** Signs that mean something in the text below the fields, and what is left without them. */
const marks: readonly (readonly [pattern: RegExp, bare: string])[] = [
  [/^[“”„](.*)[“”]$/, '$1'],
  [/!?\[([^[\]]+)\]\([^()]*\)/, '$1'],
  [/:[a-z]{2}\[([^[\]]*)\]/, '$1'],
  [/(?<![\p{L}\p{N}*])\*\*(?=\S)([^*]+)(?<=\S)\*\*(?![\p{L}\p{N}*])/u, '$1'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/u, '$1'],
  [/(?<![\p{L}\p{N}_])(__?)(?=\S)([^_]+)(?<=\S)\1(?![\p{L}\p{N}_])/u, '$2'],
  [/`([^`]+)`/, '$1'],
  [/^#{1,6} +/, ''],
  [/<\/?[a-z][^<>]*>/i, ''],
  [/&(?:nbsp|#160);/, '\u00A0'],
  [/&(?:amp|#38);/, '&'],
  [/&(?:quot|#34);/, '"'],
  [/&[a-z]+;|&#x?[\da-f]+;/i, '$&'],
];

/** The first signs for Markdown or HTML in a text, which would be shown as they stand. */
export function markupIn(text: string): string | undefined {
  return marks.map(([pattern]) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
}

/** A text without its signs for Markdown and HTML. */
export function withoutMarkup(text: string): string {
  return marks.reduce(
    (bare, [pattern, words]) => bare.replace(new RegExp(pattern, `${pattern.flags}g`), words),
    text,
  );
}
