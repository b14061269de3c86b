import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';
import { LanguageLinks } from './language-links.tsx';

/** Whose site this is, and the way to its main pages. */
export function SiteHeader({ page, context }: { page?: Page; context: ViewContext }) {
  const { settings, language, words, frontAddress, mainMenu, href } = context;
  const { logo, name, owner } = settings;
  return (
    <header className="site-header">
      <a className="wordmark" href={href(frontAddress)}>
        {logo && <img src={href(logo.address)} alt="" width={logo.width} height={logo.height} />}
        <span>{name[language]}</span> <span>{owner[language]}</span>
      </a>
      <nav aria-label={words.mainMenu}>
        <details className="menu">
          <summary>{words.menu}</summary>
          <ul>
            {mainMenu.map((item) => (
              <li key={item.address}>
                <a href={href(item.address)} {...current(item.address, page)}>
                  {item.title}
                </a>
              </li>
            ))}
            <LanguageLinks context={context} />
          </ul>
        </details>
      </nav>
    </header>
  );
}

/** `page` where one is, `true` on the part one is in. */
function current(address: string, page: Page | undefined) {
  if (page === undefined) return {};
  if (page.address === address) return { 'aria-current': 'page' as const };
  return page.breadcrumb.some((step) => step.address === address)
    ? { 'aria-current': 'true' as const }
    : {};
}
