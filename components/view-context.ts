import type { Page, PageReference, PartPage } from '../lib/content/index.ts';
import type { Words } from '../lib/languages/words.ts';
import type { PictureCopy } from '../lib/media/picture-file.ts';
import type { PageFrame } from '../lib/pages/page-frame.ts';
import type { QrCode } from '../lib/pages/qr-code.ts';

/** All that components are told besides their page. They know types, and nothing of where these come from. */
export interface ViewContext extends Omit<PageFrame, 'otherFronts'> {
  readonly words: Words;
  /** The dictionaries of the other languages, for the way there. */
  readonly otherLanguages: readonly (PageFrame['otherFronts'][number] & {
    readonly name: string;
  })[];
  /** The branch that is previewed; missing in production. */
  readonly preview: string | undefined;
  /** Where a page's file is changed in the browser; missing without a repository. */
  readonly changeAddress: (page: Page) => string | undefined;
  /** Where a new section of a part is written in the browser; missing without a repository. */
  readonly newSectionAddress: (part: PartPage) => string | undefined;
  /** An address with the base path. */
  readonly href: (address: string) => string;
  /** A permanent address as a reader copies it: with scheme and host where they are known. */
  readonly permanentAddress: (page: PageReference) => string;
  /** The same address as a link. */
  readonly permanentHref: (page: PageReference) => string;
  /** The permanent address as a QR code, where the site knows its host. */
  readonly qrCode: (page: PageReference) => QrCode | undefined;
  /** The copies of a picture as a `srcset`, with the base path. */
  readonly srcSet: (copies: readonly PictureCopy[]) => string;
}
