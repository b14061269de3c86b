import type { Language } from '../../languages/language.ts';
import type { PictureFile } from '../../media/picture-file.ts';

export type PageType = 'strategy' | 'part' | 'goal' | 'section' | 'article';

/** Whose words the body is: the municipality's, adopted by a decision, or ours. */
export type Status = 'municipal' | 'adopted' | 'editorial';

/** A decision that adopted the words of a page. */
export interface Adoption {
  readonly body: string;
  /** ISO date. */
  readonly date: string;
  readonly caseNumber?: string;
  readonly source: string;
}

/** Where the facts of a page stand, and when we read them. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** ISO date, or year and month (`2026-11`) where the day is not known. */
  readonly read: string;
  /** ISO date, or year and month. */
  readonly published?: string;
}

/** A misprint put right in words that are not ours. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface Change {
  /** ISO date. */
  readonly date: string;
  readonly text: string;
}

export interface Picture extends PictureFile {
  /** The same picture composed apart for narrow screens. */
  readonly narrow?: PictureFile;
  readonly alt: string;
  readonly caption?: string;
  readonly credit: string;
}

export interface Heading {
  readonly level: number;
  /** The fragment that leads to it. */
  readonly id: string;
  readonly text: string;
}

/** A page's Markdown, rendered. */
export interface Body {
  /** Safe HTML; empty when the file has no text under its front matter. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Every fragment of the page that is a promise: headings and numbered paragraphs. */
  readonly fragments: readonly string[];
}

/** As much of a page as another page needs to link to it. */
export interface PageReference {
  readonly id: string;
  readonly type: PageType;
  readonly language: Language;
  /** Root-relative, without the base path: `/en-del`. */
  readonly address: string;
  readonly title: string;
  readonly lead: string;
}

/** As much of a goal as pages that list it show: its words too. */
export interface ListedGoal extends PageReference {
  readonly type: 'goal';
  /** The goal's own words, with misprints put right. */
  readonly statement: string;
  readonly corrections: readonly Correction[];
}

/** A section in a list. */
export interface ListedSection extends PageReference {
  readonly type: 'section';
}

/** A part in a list, with what stands in it in reading order. */
export interface ListedPart extends PageReference {
  readonly type: 'part';
  readonly children: readonly (ListedGoal | ListedSection)[];
}

interface PageBase extends PageReference {
  /** Path of the content file, relative to the content folder: `nb/mal.md`. */
  readonly file: string;
  readonly status: Status;
  readonly adoption?: Adoption;
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  readonly picture?: Picture;
  /** Newest first, never empty. */
  readonly changes: readonly [Change, ...Change[]];
  readonly draft: boolean;
  readonly formerAddresses: readonly string[];
  readonly body: Body;
  /** From the front page down to the parent; empty on the front page. */
  readonly breadcrumb: readonly PageReference[];
  /** In reading order; articles have none. */
  readonly previous?: PageReference;
  readonly next?: PageReference;
  /** Both ways: a page named here names this one. */
  readonly related: readonly PageReference[];
  /** The same page in other languages. */
  readonly translations: readonly PageReference[];
  /** A translation whose bokmål text has changed since. */
  readonly outdated: boolean;
}

/** The front page of a language: the strategy as a whole. */
export interface StrategyPage extends PageBase {
  readonly type: 'strategy';
  readonly parts: readonly ListedPart[];
}

export interface PartPage extends PageBase, ListedPart {
  readonly type: 'part';
}

export interface GoalPage extends PageBase, ListedGoal {
  readonly type: 'goal';
  /** The other pages of its part. */
  readonly siblings: readonly (ListedGoal | ListedSection)[];
}

export interface SectionPage extends PageBase {
  readonly type: 'section';
}

export interface ArticlePage extends PageBase {
  readonly type: 'article';
  /** What the site lists under the article's text. */
  readonly list?: 'goals' | 'glossary' | 'statement';
  /** What it lists where that is the goals; else empty. */
  readonly parts: readonly ListedPart[];
  readonly menu: 'main' | 'footer' | 'none';
}

export type Page = StrategyPage | PartPage | GoalPage | SectionPage | ArticlePage;
