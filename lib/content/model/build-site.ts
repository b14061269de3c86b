import { permalink } from '../../addresses.ts';
import { languages } from '../../languages/language.ts';
import type { Settings } from '../../site/settings.ts';
import type { ContentSet, PlacedFile } from '../content-set.ts';
import { buildPage, type PageContext } from './build-page.ts';
import { childrenIn } from './children-in.ts';
import type { ArticlePage, Page } from './page.ts';
import { referenceTo } from './reference-to.ts';
import type { Redirect, Site } from './site.ts';

/**
 * Makes the model of content without faults: typed pages with all that ties them together.
 * Drafts are left out unless `withDrafts`.
 */
export function buildSite(content: ContentSet, settings: Settings, withDrafts: boolean): Site {
  const files = content.files.filter(({ draft }) => withDrafts || !draft);
  const shown = new Set(files);
  const context: PageContext = {
    content,
    shown,
    neighbours: neighboursIn(content, files, shown),
    related: relatedPairs(content, files, shown),
  };
  const pages = languages.flatMap((language) => {
    const own = files.filter((file) => file.language === language);
    const strategy = own
      .filter(({ place }) => place === 'front')
      .flatMap((front) => readingOrder(front, content, shown));
    const articles = own.filter(({ place }) => place === 'root');
    return [...strategy, ...articles].map((file) => buildPage(file, context));
  });
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    settings,
    pages,
    fronts: pages.filter((page) => page.type === 'strategy'),
    pageAt: (address) => byAddress.get(address),
    redirects: pages.flatMap(redirectsTo),
  };
}

/** The articles of a language that stand in a menu. */
export function articlesIn(
  site: Site,
  language: Page['language'],
  menu: ArticlePage['menu'],
): readonly ArticlePage[] {
  return site.pages.filter(
    (page): page is ArticlePage =>
      page.type === 'article' && page.language === language && page.menu === menu,
  );
}

/** What stands before and after each page of the strategy, language by language. */
function neighboursIn(
  content: ContentSet,
  files: readonly PlacedFile[],
  shown: ReadonlySet<PlacedFile>,
): PageContext['neighbours'] {
  const fronts = files.filter(({ place }) => place === 'front');
  return new Map(
    fronts.flatMap((front) => {
      const order = readingOrder(front, content, shown);
      return order.map(
        (file, index) => [file, { previous: order[index - 1], next: order[index + 1] }] as const,
      );
    }),
  );
}

/** Depth first, children in the order of `innhold`. */
function readingOrder(
  file: PlacedFile,
  content: ContentSet,
  shown: ReadonlySet<PlacedFile>,
): readonly PlacedFile[] {
  const children = childrenIn(file, content, shown);
  return [file, ...children.flatMap((child) => readingOrder(child, content, shown))];
}

/** Related both ways: whoever names a page is named by it. */
function relatedPairs(
  { byId }: ContentSet,
  files: readonly PlacedFile[],
  shown: ReadonlySet<PlacedFile>,
): PageContext['related'] {
  const related = new Map(files.map((file) => [file, new Set<PlacedFile>()]));
  for (const file of files) {
    for (const id of file.frontMatter?.relatert ?? []) {
      const other = byId(file.language, id);
      if (other === undefined || !shown.has(other)) continue;
      related.get(file)?.add(other);
      related.get(other)?.add(file);
    }
  }
  const places = new Map(files.map((file, index) => [file, index]));
  const placeOf = (file: PlacedFile) => places.get(file) ?? 0;
  return new Map(
    [...related].map(([file, others]) => [
      file,
      [...others].sort((a, b) => placeOf(a) - placeOf(b)).map(referenceTo),
    ]),
  );
}

/** `/id/<id>` leads to the page in bokmål, `/en/id/<id>` to the one in English; so does every former address. */
function redirectsTo(page: Page): readonly Redirect[] {
  return [permalink(page), ...page.formerAddresses].map((from) => ({
    from,
    to: page.address,
    title: page.title,
    language: page.language,
  }));
}
