import type { ViewContext } from '../view-context.ts';

/** The way to the other languages, as items of a list. */
export function LanguageLinks({ context }: { context: ViewContext }) {
  return context.otherLanguages.map(({ name, language, address }) => (
    <li key={language}>
      <a href={context.href(address)} hrefLang={language} lang={language}>
        {name}
      </a>
    </li>
  ));
}
