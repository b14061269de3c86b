import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** «Du er her»: the way back, step by step. The front page has none. */
export function Breadcrumb({ page, context }: { page: Page; context: ViewContext }) {
  const { words, href } = context;
  if (page.breadcrumb.length === 0) return null;
  return (
    <nav className="breadcrumb" aria-label={words.breadcrumb}>
      <span aria-hidden="true">{words.breadcrumb}:</span>
      <ol>
        {page.breadcrumb.map((step) => (
          <li key={step.address}>
            <a href={href(step.address)}>
              {step.type === 'strategy' ? words.frontPage : step.title}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{page.title}</span>
        </li>
      </ol>
    </nav>
  );
}
