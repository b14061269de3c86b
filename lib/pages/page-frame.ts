import { articlesIn, type PageReference, type Site } from '../content/index.ts';
import type { Language } from '../languages/language.ts';
import type { Settings } from '../site/settings.ts';
import { menuParts } from './menu-parts.ts';

/**
 * What stands around every page of a language. A page is drawn of itself and of this, and of nothing
 * else of the content: one that is as before, in a frame as before, looks as before.
 */
export interface PageFrame {
  readonly settings: Settings;
  readonly language: Language;
  /** The front page of the language. */
  readonly front: PageReference;
  /** In the order of the strategy. */
  readonly parts: readonly PageReference[];
  readonly mainMenu: readonly PageReference[];
  readonly footerMenu: readonly PageReference[];
  /** The front pages of the other languages. */
  readonly otherFronts: readonly PageReference[];
}

/** The frame of the pages of a language. Throws where it has no front page. */
export function pageFrame(site: Site, language: Language): PageFrame {
  const front = site.fronts.find((one) => one.language === language);
  if (front === undefined) throw new Error(`No front page in «${language}».`);
  const main = articlesIn(site, language, 'main');
  return {
    settings: site.settings,
    language,
    front: referenceOf(front),
    parts: front.parts.map(referenceOf),
    mainMenu: [...menuParts(front.parts), ...main].map(referenceOf),
    footerMenu: articlesIn(site, language, 'footer').map(referenceOf),
    otherFronts: site.fronts.filter((one) => one !== front).map(referenceOf),
  };
}

/** A page's reference alone, without the page. */
function referenceOf({ id, type, language, address, title, lead }: PageReference): PageReference {
  return { id, type, language, address, title, lead };
}
