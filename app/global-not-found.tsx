import type { Metadata } from 'next';
import { NotFoundView } from '../components/not-found-view.tsx';
import { Shell } from '../components/shell/shell.tsx';
import { withBasePath } from '../lib/addresses.ts';
import { dictionaries } from '../lib/languages/dictionaries.ts';
import { frontIn, mainPages, pageFrame } from '../lib/pages/page-frame.ts';
import { pageTitle } from '../lib/pages/page-title.ts';
import { currentSite, environment } from './current-site.ts';
import { textFace } from './text-face.ts';
import { viewContext } from './view-context.ts';
import './site.css';

export { siteViewport as viewport } from './site-viewport.ts';

export function generateMetadata(): Metadata {
  return {
    title: pageTitle(dictionaries.nb.notFound.title, 'nb', currentSite().settings),
    description: dictionaries.nb.notFound.text,
    icons: { icon: withBasePath(environment.basePath, '/favicon.svg') },
  };
}

export default function NotFound() {
  const site = currentSite();
  const context = viewContext(pageFrame(site, 'nb'), []);
  const pages = [frontIn(site, 'nb'), ...mainPages(site, 'nb')];
  return (
    <html lang="nb" className={textFace.variable}>
      <body>
        <Shell context={context}>
          <NotFoundView pages={pages} context={context} />
        </Shell>
      </body>
    </html>
  );
}
