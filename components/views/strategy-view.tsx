import type { StrategyPage } from '../../lib/content/index.ts';
import { Attribution } from '../parts/attribution.tsx';
import { GoalList } from '../parts/goal-list.tsx';
import { partNumber } from '../parts/goal-statement.tsx';
import { Hero } from '../parts/hero.tsx';
import { PageFacts } from '../parts/page-facts.tsx';
import { Prose } from '../parts/prose.tsx';
import { TranslationNotice } from '../parts/translation-notice.tsx';
import type { View } from '../view.ts';

/** The front page: the strategy in short, its own words, its parts with their goals. */
export const StrategyView: View<StrategyPage> = ({ page, context }) => {
  const { words, href, site, language } = context;
  return (
    <>
      {page.picture && <Hero picture={page.picture} context={context} />}
      <h1>{page.title}</h1>
      <TranslationNotice page={page} context={context} />
      <section className="in-short" aria-labelledby="kort_fortalt">
        <h2 id="kort_fortalt">{words.inShort}</h2>
        <p className="lead">{page.lead}</p>
        {page.status !== 'editorial' && (
          <p className="attribution">{site.settings.editorialLabel[language]}</p>
        )}
      </section>
      {page.parts.length > 0 && (
        <nav className="part-links" aria-label={words.parts}>
          <ul>
            {page.parts.map((part) => (
              <li key={part.id} data-part={partNumber(part, context)}>
                <a href={href(part.address)}>{part.title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Attribution page={page} context={context} />
      <Prose body={page.body} />
      <GoalList front={page} context={context} />
      {site.settings.links.length > 0 && (
        <section className="page-links" aria-labelledby="hos_eieren">
          <h2 id="hos_eieren">{words.moreAtOwner(site.settings.owner[language])}</h2>
          <ul>
            {site.settings.links.map((link) => (
              <li key={link.url}>
                <a href={link.url}>{link.title[language]}</a>
                <p>{link.description[language]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PageFacts page={page} context={context} />
    </>
  );
};
