import type { PlacedFile } from '../content/content-set.ts';
import type { Passage } from './passage.ts';

/** A link in a text of ours. */
export interface OwnLink {
  /** What a reader sees. */
  readonly text: string;
  readonly url: string;
  /** Where it begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/** A page, and what it has of our own words. */
export interface OwnPage {
  readonly file: PlacedFile;
  /** The whole file. */
  readonly source: string;
  /** The title, the lead and, where it is ours, the body. */
  readonly passages: readonly Passage[];
  readonly links: readonly OwnLink[];
}
