import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** The pages before and after in reading order, by their titles. */
export function Neighbours({ page, context }: { page: Page; context: ViewContext }) {
  const { words, href } = context;
  if (page.previous === undefined && page.next === undefined) return null;
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {page.previous && (
        <a rel="prev" href={href(page.previous.address)}>
          <span>{words.previous}</span> {page.previous.title}
        </a>
      )}
      {page.next && (
        <a rel="next" href={href(page.next.address)}>
          <span>{words.next}</span> {page.next.title}
        </a>
      )}
    </nav>
  );
}
