import type { MetadataRoute } from 'next';
import { currentSite } from './current-site.ts';
import { siteUrlOf } from './view-context.ts';

export const dynamic = 'force-static';

/** All may read: a page that must not be indexed says so itself, and only who reads it sees that. */
export default function robots(): MetadataRoute.Robots {
  const sitemap = siteUrlOf(currentSite().settings, '/sitemap.xml');
  return { rules: { userAgent: '*', allow: '/' }, ...(sitemap === undefined ? {} : { sitemap }) };
}
