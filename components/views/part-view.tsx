import type { ListedGoal, PartPage } from '../../lib/content/index.ts';
import { Attribution } from '../parts/attribution.tsx';
import { GoalStatement } from '../parts/goal-statement.tsx';
import { Hero } from '../parts/hero.tsx';
import { Neighbours } from '../parts/neighbours.tsx';
import { PageFacts } from '../parts/page-facts.tsx';
import { PageLinks } from '../parts/page-links.tsx';
import { PermanentAddress } from '../parts/permanent-address.tsx';
import { Prose } from '../parts/prose.tsx';
import { TranslationNotice } from '../parts/translation-notice.tsx';
import type { View } from '../view.ts';

/** A part: a house with the part's goal on its wall, then its pages. */
export const PartView: View<PartPage> = ({ page, context }) => {
  const { words, href } = context;
  const goals = page.children.filter((child): child is ListedGoal => child.type === 'goal');
  const sections = page.children.filter(({ type }) => type === 'section');
  return (
    <>
      <div className="part-opening">
        <h1>{page.title}</h1>
        <TranslationNotice page={page} context={context} />
        {goals.map((goal) => (
          <section key={goal.id} className="house" aria-labelledby={`maal_${goal.id}`}>
            <h2 id={`maal_${goal.id}`} className="goal-name">
              <a href={href(goal.address)}>{goal.title}</a>
            </h2>
            <GoalStatement goal={goal} context={context} />
          </section>
        ))}
      </div>
      {page.picture && <Hero picture={page.picture} context={context} />}
      {page.body.html !== '' && <Attribution page={page} context={context} />}
      <Prose body={page.body} />
      <PageLinks id="andre_sider" title={words.pagesInPart} pages={sections} context={context} />
      <PermanentAddress page={page} context={context} />
      <PageLinks id="les_ogsa" title={words.related} pages={page.related} context={context} />
      <PageFacts page={page} context={context} />
      <Neighbours page={page} context={context} />
    </>
  );
};
