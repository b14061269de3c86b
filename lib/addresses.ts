import { type Language, languages } from './languages/language.ts';

/**
 * The one maker of addresses. `address` is root-relative without the base path, as content writes it.
 * `/` stays `/` under no base path and is the base path itself under one.
 */
export function withBasePath(basePath: string, address: string): string {
  if (basePath === '') return address;
  return address === '/' ? basePath : `${basePath}${address}`;
}

/** The address of a page to the world, where the site knows its host. */
export function absoluteUrl(
  { siteUrl, basePath }: { readonly siteUrl: string | undefined; readonly basePath: string },
  address: string,
): string | undefined {
  return siteUrl === undefined ? undefined : `${siteUrl}${withBasePath(basePath, address)}`;
}

/** The address of a page's id, which leads to the page wherever it moves. */
export function permalink(page: { readonly id: string; readonly language: string }): string {
  return page.language === 'nb' ? `/id/${page.id}` : `/${page.language}/id/${page.id}`;
}

/** The page whose permalink an address is, as its language and id. */
export function pageOfPermalink(
  address: string,
): { readonly language: Language; readonly id: string } | undefined {
  const [, code = 'nb', id] = /^(?:\/([a-z]{2}))?\/id\/([^/]+)$/.exec(address) ?? [];
  const language = languages.find((one) => one === code);
  return language === undefined || id === undefined ? undefined : { language, id };
}
