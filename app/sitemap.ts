import type { MetadataRoute } from 'next';
import { withBasePath } from '../lib/addresses.ts';
import { currentSite, environment } from './current-site.ts';
import { siteUrlOf } from './view-context.ts';

export const dynamic = 'force-static';

/** Every page with the date of its newest change. Root-relative until the site knows its host. */
export default function sitemap(): MetadataRoute.Sitemap {
  const site = currentSite();
  return site.pages
    .filter(({ draft }) => !draft)
    .map(({ address, changes: [latest] }) => ({
      url: siteUrlOf(site.settings, address) ?? withBasePath(environment.basePath, address),
      lastModified: latest.date,
    }));
}
