import type { Language } from '../../languages/language.ts';

/** The kinds of call-out there are. */
export type Callout = 'note' | 'tip' | 'important';

/** What the pipeline itself says to a reader. */
interface MarkdownWords {
  readonly headingLink: (heading: string) => string;
  /** Stands before the paragraph's number. */
  readonly paragraphLink: string;
  /** `position` counts the tables under the same heading, from 1. */
  readonly table: (heading: string, position: number) => string;
  readonly callouts: Readonly<Record<Callout, string>>;
  readonly footnotes: string;
  /** Both from 1: the note's number, and which of its references in the text. */
  readonly footnoteBack: (note: number, reference: number) => string;
}

export const markdownWords = {
  nb: {
    headingLink: (heading) => `Lenke til «${heading}»`,
    paragraphLink: 'Lenke til avsnitt',
    table: (heading, position) => `Tabell${numberFrom2(position)}: ${heading}`,
    callouts: { note: 'Merk', tip: 'Tips', important: 'Viktig' },
    footnotes: 'Fotnoter',
    footnoteBack: (note, reference) => `Tilbake til teksten, note ${note}${repeat(reference)}`,
  },
  en: {
    headingLink: (heading) => `Link to “${heading}”`,
    paragraphLink: 'Link to paragraph',
    table: (heading, position) => `Table${numberFrom2(position)}: ${heading}`,
    callouts: { note: 'Note', tip: 'Tip', important: 'Important' },
    footnotes: 'Footnotes',
    footnoteBack: (note, reference) => `Back to the text, note ${note}${repeat(reference)}`,
  },
} satisfies Record<Language, MarkdownWords>;

function numberFrom2(position: number): string {
  return position > 1 ? ` ${position}` : '';
}

function repeat(reference: number): string {
  return reference > 1 ? ` (${reference})` : '';
}
