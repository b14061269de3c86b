import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** Says that nobody has approved the site yet, that a draft is one, and that a preview is one. Gone when none is so. */
export function PreviewBand({ page, context }: { page?: Page; context: ViewContext }) {
  const { words, settings, language, preview } = context;
  const isApproved = settings.approval !== undefined;
  if (isApproved && page?.draft !== true && preview === undefined) return null;
  return (
    <aside className="preview-band" aria-label={words.status}>
      {page?.draft && <p>{words.draftBand}</p>}
      {preview && <p>{words.branchBand(preview)}</p>}
      {!isApproved && <p>{words.previewBand(settings.owner[language])}</p>}
    </aside>
  );
}
