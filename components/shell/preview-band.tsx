import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** Says that nobody has approved the site yet, and that a draft is one. Gone when neither is so. */
export function PreviewBand({ page, context }: { page?: Page; context: ViewContext }) {
  const { words, site, language } = context;
  const isApproved = site.settings.approval !== undefined;
  if (isApproved && page?.draft !== true) return null;
  return (
    <aside className="preview-band" aria-label={words.status}>
      {page?.draft && <p>{words.draftBand}</p>}
      {!isApproved && <p>{words.previewBand(site.settings.owner[language])}</p>}
    </aside>
  );
}
