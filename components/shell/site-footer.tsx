import type { ViewContext } from '../view-context.ts';
import { LanguageLinks } from './language-links.tsx';

/** What the site says of itself, and links that only the owner can give. */
export function SiteFooter({ context }: { context: ViewContext }) {
  const { settings, language, words, footerMenu, href } = context;
  const { contact, accessibilityStatement, repository, name, owner } = settings;
  const given = [
    { url: contact, text: words.reportFault },
    { url: accessibilityStatement, text: words.accessibilityStatement },
    { url: repository?.url, text: words.sourceCode },
  ];
  return (
    <footer className="site-footer">
      <p>
        {name[language]} – {owner[language]}
      </p>
      <nav aria-label={words.footerMenu}>
        <ul>
          {footerMenu.map((item) => (
            <li key={item.address}>
              <a href={href(item.address)}>{item.title}</a>
            </li>
          ))}
          {given.map(
            ({ url, text }) =>
              url && (
                <li key={text}>
                  <a href={url}>{text}</a>
                </li>
              ),
          )}
          <LanguageLinks context={context} />
        </ul>
      </nav>
    </footer>
  );
}
