import { articlesIn, type PageReference, type Site, type StrategyPage } from '../content/index.ts';
import type { Language } from '../languages/language.ts';
import type { Settings } from '../site/settings.ts';
import { menuParts } from './menu-parts.ts';

/** As much of a page as a menu shows. */
type MenuItem = Pick<PageReference, 'address' | 'title'>;

/**
 * What stands around every page of a language. A page is drawn of itself and of this, and of nothing
 * else of the content: one that is as before, in a frame as before, looks as before.
 */
export interface PageFrame {
  readonly settings: Settings;
  readonly language: Language;
  /** Of the front page of the language. */
  readonly frontAddress: string;
  /** Of the parts, in the order of the strategy. */
  readonly partAddresses: readonly string[];
  readonly mainMenu: readonly MenuItem[];
  readonly footerMenu: readonly MenuItem[];
  /** Where the other languages begin. */
  readonly otherFronts: readonly Pick<PageReference, 'language' | 'address'>[];
}

/** The frame of the pages of a language. Throws where it has no front page. */
export function pageFrame(site: Site, language: Language): PageFrame {
  const front = frontIn(site, language);
  return {
    settings: site.settings,
    language,
    frontAddress: front.address,
    partAddresses: front.parts.map(({ address }) => address),
    mainMenu: mainPages(site, language).map(menuItem),
    footerMenu: articlesIn(site, language, 'footer').map(menuItem),
    otherFronts: site.fronts
      .filter((one) => one !== front)
      .map((one) => ({ language: one.language, address: one.address })),
  };
}

/** The pages of a language's main menu. Throws where it has no front page. */
export function mainPages(site: Site, language: Language): readonly PageReference[] {
  const { parts } = frontIn(site, language);
  return [...menuParts(parts), ...articlesIn(site, language, 'main')];
}

/** The front page of a language. Throws where it has none. */
export function frontIn(site: Site, language: Language): StrategyPage {
  const front = site.fronts.find((one) => one.language === language);
  if (front === undefined) throw new Error(`No front page in «${language}».`);
  return front;
}

function menuItem({ address, title }: PageReference): MenuItem {
  return { address, title };
}
