import type { ContentSet } from '../content/content-set.ts';
import type { RuleName } from '../rulebook/rule-book.ts';
import type { OwnPage } from './own-page.ts';

/** Something that could be better. */
export interface Advice {
  readonly rule: RuleName;
  /** Where it stands: a sign of the page's file. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** What advice on one page may rest on beyond it. */
export interface Surroundings {
  readonly content: ContentSet;
  /** The day it is: `2026-11-23`. */
  readonly today: string;
}

/** Gives all the advice of its kind on a page, the most useful first. */
export type Adviser = (page: OwnPage, surroundings: Surroundings) => readonly Advice[];
