import type { ArticlePage, SectionPage } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';
import { Attribution } from './attribution.tsx';
import { Hero } from './hero.tsx';
import { PageContents } from './page-contents.tsx';
import { Prose } from './prose.tsx';
import { TranslationNotice } from './translation-notice.tsx';

/** A page that is mostly text: title, lead, whose words, contents, and the text itself. */
export function PageText({
  page,
  context,
}: {
  page: ArticlePage | SectionPage;
  context: ViewContext;
}) {
  return (
    <>
      <h1>{page.title}</h1>
      <TranslationNotice page={page} context={context} />
      <p className="lead">{page.lead}</p>
      <Attribution page={page} context={context} />
      {page.picture && <Hero picture={page.picture} context={context} />}
      <div className="reading">
        <PageContents page={page} context={context} />
        <Prose body={page.body} />
      </div>
    </>
  );
}
