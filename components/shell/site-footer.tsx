import type { ViewContext } from '../view-context.ts';

/** What the site says of itself, and links that only the owner can give. */
export function SiteFooter({ context }: { context: ViewContext }) {
  const { site, language, words, footerMenu, otherLanguages, href } = context;
  const { contact, accessibilityStatement, repository, name, owner } = site.settings;
  const given = [
    { url: contact, text: words.reportFault },
    { url: accessibilityStatement, text: words.accessibilityStatement },
    { url: repository, text: words.sourceCode },
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
          {otherLanguages.map(({ name: languageName, page }) => (
            <li key={page.language}>
              <a href={href(page.address)} hrefLang={page.language} lang={page.language}>
                {languageName}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
