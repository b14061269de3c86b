import type { ViewContext } from '../view-context.ts';

/** The pages of the owner's own site that readers should find. */
export function OwnerLinks({ context }: { context: ViewContext }) {
  const { words, settings, language } = context;
  const { links, owner } = settings;
  if (links.length === 0) return null;
  return (
    <section className="page-links" aria-labelledby="hos_eieren">
      <h2 id="hos_eieren">{words.moreAtOwner(owner[language])}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url}>{link.title[language]}</a>
            <p>{link.description[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
