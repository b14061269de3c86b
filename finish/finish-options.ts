import type { Redirect } from '../lib/content/index.ts';
import type { Language } from '../lib/languages/language.ts';
import type { PageCache } from '../lib/pages/page-cache.ts';
import type { HeaderPolicy } from '../lib/site/headers.ts';
import type { SitePlace } from './site-place.ts';

export interface FinishOptions extends SitePlace {
  /** Where `app`, `components` and `lib` are. */
  readonly projectDirectory: string;
  /** Where `next build` exported the pages. */
  readonly outDirectory: string;
  /** Where Next keeps what it knows of the build. */
  readonly buildDirectory: string;
  readonly policy: HeaderPolicy;
  readonly redirects: readonly Redirect[];
  /** Those the site has pages in. */
  readonly languages: readonly Language[];
  /** Where faults in security are reported: `mailto:` or `https:`. */
  readonly securityContact: string | undefined;
  /** Where pages are kept from build to build; missing where none is. */
  readonly pageCache: PageCache | undefined;
  /** The day of the build, as an ISO date. */
  readonly today: string;
}
