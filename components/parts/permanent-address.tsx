import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** The address that never dies, as text to select; where scripts run, a button copies it and says so. */
export function PermanentAddress({ page, context }: { page: Page; context: ViewContext }) {
  const { words } = context;
  return (
    <section className="permanent-address" aria-labelledby="fast_adresse">
      <h2 id="fast_adresse">{words.permanentAddress}</h2>
      <copy-address data-copied={words.addressCopied} data-failed={words.addressNotCopied}>
        <a href={context.permanentHref(page)}>{context.permanentAddress(page)}</a>
        <button type="button">{words.copyAddress}</button>
        <output />
      </copy-address>
      <p>{words.permanentAddressWhy}</p>
    </section>
  );
}
