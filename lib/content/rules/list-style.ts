import type { ContentFile } from '../content-file.ts';

/** How a list in the fields is written: on one line, `[a, b]`, or with `-` on lines of their own. */
export function listStyle(
  file: ContentFile,
  key: string,
): { readonly isInline: boolean; readonly indent: string } {
  const { line, column } = file.placeOf([key]);
  const text = file.source.text?.split('\n')[line - 1] ?? '';
  return { isInline: text.charAt(column - 1) === '[', indent: ' '.repeat(column - 1) };
}
