import type { ViewContext } from '../view-context.ts';

/** The way to the other languages, as items of a list. */
export function LanguageLinks({ context }: { context: ViewContext }) {
  return context.otherLanguages.map(({ name, page }) => (
    <li key={page.language}>
      <a href={context.href(page.address)} hrefLang={page.language} lang={page.language}>
        {name}
      </a>
    </li>
  ));
}
