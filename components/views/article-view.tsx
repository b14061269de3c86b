import type { ArticlePage } from '../../lib/content/index.ts';
import { Attribution } from '../parts/attribution.tsx';
import { GoalList } from '../parts/goal-list.tsx';
import { Hero } from '../parts/hero.tsx';
import { PageContents } from '../parts/page-contents.tsx';
import { PageFacts } from '../parts/page-facts.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { Prose } from '../parts/prose.tsx';
import { TranslationNotice } from '../parts/translation-notice.tsx';
import type { View } from '../view.ts';

/** An article, with what the site lists under its text. */
export const ArticleView: View<ArticlePage> = ({ page, context }) => (
  <>
    <h1>{page.title}</h1>
    <TranslationNotice page={page} context={context} />
    <p className="lead">{page.lead}</p>
    <Attribution page={page} context={context} />
    {page.picture && <Hero picture={page.picture} context={context} />}
    <PageContents page={page} context={context} />
    <Prose body={page.body} />
    {page.list === 'goals' && <GoalList front={context.front} context={context} />}
    <PageLinks id="les-ogsa" title={context.words.related} pages={page.related} context={context} />
    <PageFacts page={page} context={context} />
  </>
);
