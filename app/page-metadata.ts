import type { Metadata } from 'next';
import { withBasePath } from '../lib/addresses.ts';
import type { Page } from '../lib/content/index.ts';
import { pageDescription } from '../lib/pages/page-description.ts';
import { pageTitle } from '../lib/pages/page-title.ts';
import { isPublic } from '../lib/site/is-public.ts';
import type { Settings } from '../lib/site/settings.ts';
import { environment } from './current-site.ts';
import { siteUrlOf } from './view-context.ts';

/** What a page says of itself to machines. */
export function pageMetadata(settings: Settings, page: Page): Metadata {
  const canonical = siteUrlOf(settings, page.address);
  const languages = Object.fromEntries(
    [page, ...page.translations].map(({ language, address }) => [
      language,
      siteUrlOf(settings, address),
    ]),
  );
  return {
    title: pageTitle(page.title, page.language, settings),
    description: pageDescription(page),
    icons: { icon: withBasePath(environment.basePath, '/favicon.svg') },
    ...(isPublic(settings, environment) ? {} : { robots: { index: false, follow: false } }),
    ...(canonical === undefined
      ? {}
      : { alternates: { canonical, ...(page.translations.length > 0 ? { languages } : {}) } }),
  };
}
