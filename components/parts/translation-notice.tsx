import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** Says of a translation that it is unofficial, and whether the original has changed since. */
export function TranslationNotice({ page, context }: { page: Page; context: ViewContext }) {
  if (page.language === 'nb') return null;
  const { words } = context;
  return (
    <p className="translation-notice">
      <strong>{words.unofficialTranslation}.</strong> {page.outdated && words.outdatedTranslation}
    </p>
  );
}
