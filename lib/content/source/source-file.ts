import type { Language } from '../../languages/language.ts';
import type { Problem } from '../problem.ts';

/** A Markdown file of a language folder. */
export interface SourceFile {
  /** Relative to the content folder, with `/` and each name as it ought to be: `nb/havn/index.md`. */
  readonly path: string;
  /** As it is printed in problems. */
  readonly printed: string;
  readonly language: Language;
  /** Decoded, without byte order mark, with `\n` and in NFC. Missing where it cannot be read. */
  readonly text: string | undefined;
  /** What can be made of the beginning of a text that cannot be read: its id may be found there. */
  readonly remains?: string;
  /** It stands for a folder that cannot be read: any page may be in there. */
  readonly isFolder?: boolean;
  /** What is wrong with the file itself. */
  readonly problems: readonly Problem[];
}
