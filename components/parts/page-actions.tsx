import type { ViewContext } from '../view-context.ts';

interface PageActionsProps {
  readonly words: Pick<ViewContext['words'], 'reportFault' | 'suggestChange' | 'suggestSection'>;
  /** Where faults are reported. */
  readonly contact: string | undefined;
  /** Where the page's file is changed. */
  readonly change: string | undefined;
  /** Where a new section is written, on the page of a part. */
  readonly section: string | undefined;
}

/** What a reader can do about the page. A link without an address is not there. */
export function PageActions({ words, contact, change, section }: PageActionsProps) {
  const actions = [
    { url: contact, text: words.reportFault },
    { url: change, text: words.suggestChange },
    { url: section, text: words.suggestSection },
  ].filter(({ url }) => url !== undefined);
  if (actions.length === 0) return null;
  return (
    <ul className="page-actions">
      {actions.map(({ url, text }) => (
        <li key={text}>
          <a href={url}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
