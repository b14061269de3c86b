import type { ErrorStatus } from '../site/error-pages.ts';
import type { Language } from './language.ts';

/** Every word the interface says. A language without one of them does not compile. */
export interface Words {
  /** The language's own name, for the way to it. */
  readonly languageName: string;
  readonly skipToContent: string;
  readonly menu: string;
  readonly mainMenu: string;
  readonly footerMenu: string;
  readonly otherLanguages: string;
  readonly breadcrumb: string;
  readonly frontPage: string;
  readonly previewBand: (owner: string) => string;
  readonly draftBand: string;
  /** Over every page of a preview. */
  readonly branchBand: (branch: string) => string;
  readonly status: string;
  readonly inShort: string;
  readonly parts: string;
  readonly readPart: (title: string) => string;
  readonly goalPermalink: (title: string) => string;
  readonly pagesInPart: string;
  readonly contents: string;
  readonly glossaryContents: string;
  readonly aboutPage: string;
  readonly whoseWords: string;
  readonly correction: (from: string, to: string) => string;
  readonly corrections: string;
  readonly adoption: (body: string, date: string, caseNumber: string | undefined) => string;
  readonly adoptionSource: string;
  readonly sources: string;
  readonly readIn: (date: string) => string;
  readonly publishedIn: (date: string) => string;
  readonly lastChanged: string;
  readonly permanentAddress: string;
  readonly permanentAddressWhy: string;
  readonly qrCode: string;
  readonly copyAddress: string;
  readonly addressCopied: string;
  readonly addressNotCopied: string;
  readonly related: string;
  readonly neighbours: string;
  readonly previous: string;
  readonly next: string;
  readonly moreAtOwner: (owner: string) => string;
  readonly reportFault: string;
  readonly suggestChange: string;
  readonly suggestSection: string;
  readonly accessibilityStatement: string;
  readonly readAccessibilityStatement: string;
  readonly noAccessibilityStatement: string;
  readonly sourceCode: string;
  readonly pictureCredit: (credit: string) => string;
  readonly outdatedTranslation: string;
  readonly unofficialTranslation: string;
  readonly notFound: {
    readonly title: string;
    readonly text: string;
    readonly waysOnward: string;
  };
  /** What went wrong with a request, in a sentence. */
  readonly errors: Readonly<Record<ErrorStatus, string>>;
  /** A date or a month as running text: `2026-11-23` or `2026-11`. */
  readonly date: (iso: string) => string;
}

export type Dictionaries = Readonly<Record<Language, Words>>;
