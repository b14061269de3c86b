import type { PageReference } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** Pages to go on to, with what each is about, under a heading. */
export function PageLinks({
  id,
  title,
  pages,
  context,
}: {
  id: string;
  title: string;
  pages: readonly PageReference[];
  context: ViewContext;
}) {
  if (pages.length === 0) return null;
  return (
    <section className="page-links" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {pages.map((page) => (
          <li key={page.address}>
            <a href={context.href(page.address)}>{page.title}</a>
            <p>{page.lead}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
