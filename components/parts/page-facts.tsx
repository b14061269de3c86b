import type { ListedGoal, Page, Source } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';
import { attributionText } from './attribution.tsx';
import { PageActions } from './page-actions.tsx';

/** Whose words, which sources, what was put right, when the page last changed. */
export function PageFacts({ page, context }: { page: Page; context: ViewContext }) {
  const { words, settings } = context;
  const [latest] = page.changes;
  const corrections = [page, ...goalsShown(page)].flatMap((shown) => shown.corrections);
  return (
    <section className="page-facts" aria-labelledby="om_siden">
      <h2 id="om_siden">{words.aboutPage}</h2>
      <dl>
        <dt>{words.whoseWords}</dt>
        <dd>
          {attributionText(page, context)}
          {page.adoption && (
            <>
              {' '}
              <a href={page.adoption.source}>{words.adoptionSource}</a>
            </>
          )}
        </dd>
        {corrections.length > 0 && (
          <>
            <dt>{words.corrections}</dt>
            {corrections.map(({ from, to }) => (
              <dd key={from}>{words.correction(from, to)}</dd>
            ))}
          </>
        )}
        {page.sources.length > 0 && (
          <>
            <dt>{words.sources}</dt>
            {page.sources.map((source) => (
              <dd key={source.url}>
                <a href={source.url}>{source.title}</a> ({sourceDates(source, context)})
              </dd>
            ))}
          </>
        )}
        <dt>{words.lastChanged}</dt>
        <dd>
          <time dateTime={latest.date}>{words.date(latest.date)}</time>: {latest.text}
        </dd>
      </dl>
      <PageActions
        words={words}
        contact={settings.contact}
        change={context.changeAddress(page)}
        section={page.type === 'part' ? context.newSectionAddress(page) : undefined}
      />
    </section>
  );
}

/** The goals whose words stand on a page that is not theirs. */
function goalsShown(page: Page): readonly ListedGoal[] {
  const children = page.type === 'strategy' ? page.parts.flatMap((part) => part.children) : [];
  const own = page.type === 'part' ? page.children : [];
  return [...children, ...own].filter((child) => child.type === 'goal');
}

function sourceDates(source: Source, { words }: ViewContext): string {
  const published = source.published && words.publishedIn(words.date(source.published));
  return [published, words.readIn(words.date(source.read))].filter(Boolean).join(', ');
}
