import type { Page } from '../../lib/content/index.ts';
import type { ViewContext } from '../view-context.ts';

/** Whose words the text below is. */
export function Attribution({ page, context }: { page: Page; context: ViewContext }) {
  return <p className="attribution">{attributionText(page, context)}</p>;
}

/** Whose words a page's text is, in a sentence. */
export function attributionText(page: Page, { settings, words, language }: ViewContext): string {
  switch (page.status) {
    case 'municipal':
      return settings.verbatimLabel[language];
    case 'editorial':
      return settings.editorialLabel[language];
    case 'adopted': {
      const { adoption } = page;
      return adoption === undefined
        ? ''
        : words.adoption(adoption.body, words.date(adoption.date), adoption.caseNumber);
    }
  }
}
