import type { GoalPage } from '../../lib/content/index.ts';
import { Attribution } from '../parts/attribution.tsx';
import { GoalStatement } from '../parts/goal-statement.tsx';
import { Neighbours } from '../parts/neighbours.tsx';
import { PageFacts } from '../parts/page-facts.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PermanentAddress } from '../parts/permanent-address.tsx';
import { Prose } from '../parts/prose.tsx';
import { TranslationNotice } from '../parts/translation-notice.tsx';
import type { View } from '../view.ts';

/** A goal: its words, and the address to cite it by. */
export const GoalView: View<GoalPage> = ({ page, context }) => {
  const { words } = context;
  return (
    <>
      <div className="wall">
        <h1 className="goal-name">{page.title}</h1>
        <TranslationNotice page={page} context={context} />
        <GoalStatement goal={page} context={context} id="mal" />
      </div>
      <PermanentAddress page={page} context={context} />
      {page.body.html !== '' && <Attribution page={page} context={context} />}
      <Prose body={page.body} />
      <PageLinks
        id="andre_sider"
        title={words.pagesInPart}
        pages={page.siblings}
        context={context}
      />
      <PageLinks id="les_ogsa" title={words.related} pages={page.related} context={context} />
      <PageFacts page={page} context={context} />
      <Neighbours page={page} context={context} />
    </>
  );
};
