import type { ReactNode } from 'react';
import type { Page } from '../../lib/content/index.ts';
import { partNumber } from '../parts/part-number.ts';
import type { ViewContext } from '../view-context.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { PreviewBand } from './preview-band.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** What stands around the content of every page. The 404 has no page. */
export function Shell({
  page,
  context,
  children,
}: {
  page?: Page;
  context: ViewContext;
  children: ReactNode;
}) {
  return (
    <>
      <a className="skip-link" href="#hoved_innhold">
        {context.words.skipToContent}
      </a>
      <PreviewBand {...(page && { page })} context={context} />
      <SiteHeader {...(page && { page })} context={context} />
      {page && <Breadcrumb page={page} context={context} />}
      <main
        id="hoved_innhold"
        tabIndex={-1}
        data-type={page?.type ?? 'not-found'}
        data-list={page?.type === 'article' ? page.list : undefined}
        data-part={page && partNumber(page, context)}
      >
        {children}
      </main>
      <SiteFooter context={context} />
      <script type="module" src={context.href('/enhance.js')} />
    </>
  );
}
