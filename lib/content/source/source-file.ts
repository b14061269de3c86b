import type { Language } from '../../languages/language.ts';
import type { Problem } from '../problem.ts';

/** A Markdown file of a language folder. */
export interface SourceFile {
  /** Relative to the content folder, with `/`: `nb/havn/index.md`. */
  readonly path: string;
  /** As it is printed in problems. */
  readonly printed: string;
  readonly language: Language;
  /** Decoded, without byte order mark, with `\n` and in NFC. Missing where it cannot be read. */
  readonly text: string | undefined;
  /** What is wrong with the file itself. */
  readonly problems: readonly Problem[];
}
