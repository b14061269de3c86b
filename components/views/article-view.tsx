import type { ArticlePage } from '../../lib/content/index.ts';
import { AccessibilityStatement } from '../parts/accessibility-statement.tsx';
import { GoalList } from '../parts/goal-list.tsx';
import { PageFacts } from '../parts/page-facts.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PageText } from '../parts/page-text.tsx';
import { PermanentAddress } from '../parts/permanent-address.tsx';
import type { View } from '../view.ts';

/** An article, with what the site lists under its text. */
export const ArticleView: View<ArticlePage> = ({ page, context }) => (
  <>
    <PageText page={page} context={context} />
    {page.list === 'goals' && <GoalList parts={page.parts} context={context} />}
    {page.list === 'statement' && <AccessibilityStatement context={context} />}
    <PermanentAddress page={page} context={context} />
    <PageLinks id="les_ogsa" title={context.words.related} pages={page.related} context={context} />
    <PageFacts page={page} context={context} />
  </>
);
