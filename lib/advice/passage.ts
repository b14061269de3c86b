import type { AlignedSigns } from './align-signs.ts';

/** Stands for each sign of what is no word of ours: code, addresses, other languages. */
export const foreignSign = '\uFFFC';

/** Words of ours that stand together, as a reader meets them, and where each sign stands in the file. */
export interface Passage extends AlignedSigns {
  readonly text: string;
  /** Made of sentences: no heading, no cell, no catchword of a list. */
  readonly isProse: boolean;
  /** Stands in a field, where `&nbsp;` is not read as a blank. */
  readonly isField: boolean;
}
