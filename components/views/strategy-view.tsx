import type { StrategyPage } from '../../lib/content/index.ts';
import { Attribution } from '../parts/attribution.tsx';
import { GoalList } from '../parts/goal-list.tsx';
import { Hero } from '../parts/hero.tsx';
import { OwnerLinks } from '../parts/owner-links.tsx';
import { PageFacts } from '../parts/page-facts.tsx';
import { PartLinks } from '../parts/part-links.tsx';
import { PermanentAddress } from '../parts/permanent-address.tsx';
import { Prose } from '../parts/prose.tsx';
import { TranslationNotice } from '../parts/translation-notice.tsx';
import type { View } from '../view.ts';

/** The front page: the strategy in short, its own words, its parts with their goals. */
export const StrategyView: View<StrategyPage> = ({ page, context }) => {
  const { words, settings, language } = context;
  return (
    <>
      <div className="poster">
        {page.picture && <Hero picture={page.picture} context={context} isWide />}
        <div className="poster-text">
          <h1>{page.title}</h1>
          <TranslationNotice page={page} context={context} />
          <section className="in-short" aria-labelledby="kort_fortalt">
            <h2 id="kort_fortalt">{words.inShort}</h2>
            <p className="lead">{page.lead}</p>
            {page.status !== 'editorial' && (
              <p className="attribution">{settings.editorialLabel[language]}</p>
            )}
          </section>
        </div>
        <PartLinks parts={page.parts} context={context} />
      </div>
      <Attribution page={page} context={context} />
      <Prose body={page.body} />
      <GoalList parts={page.parts} context={context} />
      <OwnerLinks context={context} />
      <PermanentAddress page={page} context={context} />
      <PageFacts page={page} context={context} />
    </>
  );
};
