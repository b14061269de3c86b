import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../../lib/content/index.ts';
import type { Fault } from '../fault.ts';
import { pageFile } from '../pages/page-file.ts';
import type { SitePlace } from '../site-place.ts';
import { pageHtml } from './page-html.ts';
import { redirectPage } from './redirect-page.ts';
import { writePage } from './write-page.ts';

/** Writes a page for each address that leads on. An address that is already a page is a fault. */
export function writeRedirects(
  outDirectory: string,
  redirects: readonly Redirect[],
  place: SitePlace,
): Fault[] {
  return redirects.flatMap((redirect) => {
    const file = pageFile(redirect.from);
    if (existsSync(join(outDirectory, file))) {
      const message = `Adressen skal føre videre til «${redirect.to}», men det finnes alt en side der.`;
      return [{ where: redirect.from, message }];
    }
    writePage(outDirectory, file, pageHtml(redirectPage(redirect, place)));
    return [];
  });
}
