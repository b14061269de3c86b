import type { PageReference } from '../lib/content/index.ts';
import { PageLinks } from './parts/page-links.tsx';
import type { ViewContext } from './view-context.ts';

/** What a reader meets at an address that leads nowhere: ways onward. */
export function NotFoundView({
  pages,
  context,
}: {
  pages: readonly PageReference[];
  context: ViewContext;
}) {
  const { words } = context;
  return (
    <>
      <div className="poster">
        <div className="poster-text">
          <h1>{words.notFound.title}</h1>
          <p className="lead">{words.notFound.text}</p>
        </div>
      </div>
      <PageLinks id="ga_videre" title={words.notFound.waysOnward} pages={pages} context={context} />
    </>
  );
}
