import type { ListedGoal } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** A goal like a statement on a wall, with whose words it is. The misprints put right are named with it. */
export function GoalStatement({
  goal,
  context,
  id,
  isListed = false,
}: {
  goal: ListedGoal;
  context: ViewContext;
  /** In a list that has said once whose words these are. */
  isListed?: boolean;
  /** The statement's fragment, where this is the goal's own page. */
  id?: string;
}) {
  const { words, settings, language } = context;
  const label = isListed ? '' : settings.verbatimLabel[language];
  const notes = [label, ...goal.corrections.map(({ from, to }) => words.correction(from, to))]
    .join(' ')
    .trim();
  return (
    <figure className="goal">
      <blockquote id={id}>
        <p>{goal.statement}</p>
      </blockquote>
      {notes !== '' && <figcaption>{notes}</figcaption>}
    </figure>
  );
}
