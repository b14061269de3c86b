import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** The contents of a page with two headings or more. */
export function PageContents({ page, context }: { page: Page; context: ViewContext }) {
  const headings = page.body.headings.filter(({ level }) => level === 2);
  if (headings.length < 2) return null;
  const { words } = context;
  const isGlossary = page.type === 'article' && page.list === 'glossary';
  return (
    <nav className="page-contents" aria-labelledby="side_innhold">
      <h2 id="side_innhold">{isGlossary ? words.glossaryContents : words.contents}</h2>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
