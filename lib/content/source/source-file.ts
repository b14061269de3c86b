import type { Language } from '../../languages/language.ts';

/** A Markdown file as text: decoded, without byte order mark, with `\n` and in NFC. */
export interface SourceFile {
  /** Relative to the content folder, with `/`: `nb/bergen/index.md`. */
  readonly path: string;
  /** As it is printed in problems. */
  readonly printed: string;
  readonly language: Language;
  readonly text: string;
}
