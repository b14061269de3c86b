import type { Language } from '../../languages/language.ts';
import type { Settings } from '../../site/settings.ts';
import type { Page, StrategyPage } from './page.ts';

/** An address that leads to another. */
export interface Redirect {
  /** Root-relative, without the base path. */
  readonly from: string;
  readonly to: string;
  /** The page it leads to. */
  readonly title: string;
  readonly language: Language;
}

/** The whole strategy, read and checked. */
export interface Site {
  readonly settings: Settings;
  /** Front pages first, then in reading order, then the articles; language by language. */
  readonly pages: readonly Page[];
  /** The front page of each language that has content. */
  readonly fronts: readonly StrategyPage[];
  readonly pageAt: (address: string) => Page | undefined;
  readonly redirects: readonly Redirect[];
}
