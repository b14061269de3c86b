import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * The address that never dies, as text to select; where scripts run, a button copies it and says so.
 * On paper it is a QR code too.
 */
export function PermanentAddress({ page, context }: { page: Page; context: ViewContext }) {
  const { words } = context;
  const code = context.qrCode(page);
  return (
    <section className="permanent-address" aria-labelledby="fast_adresse">
      <h2 id="fast_adresse">{words.permanentAddress}</h2>
      <copy-address data-copied={words.addressCopied} data-failed={words.addressNotCopied}>
        <a href={context.permanentHref(page)}>{context.permanentAddress(page)}</a>
        <button type="button">{words.copyAddress}</button>
        <output />
      </copy-address>
      <p>{words.permanentAddressWhy}</p>
      {code && (
        <svg
          className="qr-code"
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label={words.qrCode}
        >
          <path d={code.path} />
        </svg>
      )}
    </section>
  );
}
