import type { ListedGoal, ListedPart } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';
import { GoalStatement } from './goal-statement.tsx';
import { partNumber } from './part-number.ts';

/** Every part with its goals, in the order of the strategy: a wall for each. */
export function GoalList({
  parts,
  context,
}: {
  parts: readonly ListedPart[];
  context: ViewContext;
}) {
  const { words, href, settings, language } = context;
  if (parts.length === 0) return null;
  return (
    <div className="goal-list">
      <p className="attribution">{settings.verbatimLabel[language]}</p>
      {parts.map((part) => (
        <div key={part.id} className="wall" data-part={partNumber(part, context)}>
          {part.children
            .filter((child): child is ListedGoal => child.type === 'goal')
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
