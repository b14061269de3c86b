import type { GoalPage, StrategyPage } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';
import { GoalStatement } from './goal-statement.tsx';
import { partNumber } from './part-number.ts';

/** Every part with its goals, in the order of the strategy: a wall for each. */
export function GoalList({ front, context }: { front: StrategyPage; context: ViewContext }) {
  const { words, href, site, language } = context;
  if (front.parts.length === 0) return null;
  return (
    <div className="goal-list">
      <p className="attribution">{site.settings.verbatimLabel[language]}</p>
      {front.parts.map((part) => (
        <div key={part.id} className="wall" data-part={partNumber(part, context)}>
          {part.children
            .filter((child): child is GoalPage => child.type === 'goal')
            .map((goal) => (
              <section key={goal.id} aria-labelledby={`maal_${goal.id}`}>
                <h2 id={`maal_${goal.id}`} className="goal-name">
                  <a href={href(goal.address)}>{goal.title}</a>
                </h2>
                <GoalStatement goal={goal} context={context} isListed />
              </section>
            ))}
          <p>
            <a className="onward" href={href(part.address)}>
              {words.readPart(part.title)}
            </a>
          </p>
        </div>
      ))}
    </div>
  );
}
