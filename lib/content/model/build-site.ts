import { permalink } from '../../addresses.ts';
import { languages } from '../../languages/language.ts';
import type { Settings } from '../../site/settings.ts';
import type { ContentSet, PlacedFile } from '../content-set.ts';
import { buildPage, type PageContext } from './build-page.ts';
import type { ArticlePage, Page, PageReference, StrategyPage } from './page.ts';
import { referenceTo } from './reference-to.ts';
import type { Redirect, Site } from './site.ts';

/**
 * Makes the model of content without faults: typed pages with all that ties them together.
 * Drafts are left out unless `withDrafts`.
 */
export function buildSite(content: ContentSet, settings: Settings, withDrafts: boolean): Site {
  const files = content.files.filter(({ draft }) => withDrafts || !draft);
  const context: PageContext = {
    content,
    files,
    readingOrder: files
      .filter(({ place }) => place === 'front')
      .flatMap((front) => order(front, files)),
    related: relatedPairs(files),
  };
  const fronts: StrategyPage[] = [];
  const pages: Page[] = [];
  for (const language of languages) {
    const own = files.filter((file) => file.language === language);
    for (const file of own.filter(({ place }) => place === 'front')) {
      const front = buildPage(file, context);
      if (front.type !== 'strategy') continue;
      fronts.push(front);
      pages.push(front, ...front.parts.flatMap((part) => [part, ...part.children]));
    }
    pages.push(
      ...own.filter(({ place }) => place === 'root').map((file) => buildPage(file, context)),
    );
  }
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    settings,
    pages,
    fronts,
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

/** Depth first, children in the order of `innhold`. */
function order(file: PlacedFile, files: readonly PlacedFile[]): readonly PlacedFile[] {
  return [file, ...childrenOf(file, files).flatMap((child) => order(child, files))];
}

/** The pages below a file, in the order of its `innhold`. */
function childrenOf(file: PlacedFile, files: readonly PlacedFile[]): readonly PlacedFile[] {
  const matter = file.frontMatter;
  if (matter?.type !== 'strategi' && matter?.type !== 'del') return [];
  return matter.innhold.flatMap((id) =>
    files.filter((other) => other.id === id && other.parent?.source.path === file.source.path),
  );
}

/** Related both ways: whoever names a page is named by it. */
function relatedPairs(
  files: readonly PlacedFile[],
): ReadonlyMap<PlacedFile, readonly PageReference[]> {
  return new Map(
    files.map((file) => [
      file,
      files
        .filter(
          (other) =>
            other !== file &&
            other.language === file.language &&
            (names(file, other) || names(other, file)),
        )
        .map(referenceTo),
    ]),
  );
}

function names(file: PlacedFile, other: PlacedFile): boolean {
  return other.id !== undefined && (file.frontMatter?.relatert ?? []).includes(other.id);
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
