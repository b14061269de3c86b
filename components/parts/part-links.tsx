import type { PageReference } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';
import { partNumber } from './part-number.ts';

/** The parts of the strategy, side by side like the houses of a quay. */
export function PartLinks({
  parts,
  context,
}: {
  parts: readonly PageReference[];
  context: ViewContext;
}) {
  const { words, href } = context;
  if (parts.length === 0) return null;
  return (
    <nav className="part-links" aria-label={words.parts}>
      <ul>
        {parts.map((part) => (
          <li key={part.id} data-part={partNumber(part, context)}>
            <a className="house" href={href(part.address)}>
              {part.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
