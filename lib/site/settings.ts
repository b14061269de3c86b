import type { Language } from '../languages/language.ts';
import type { PictureFile } from '../media/picture-file.ts';
import type { Repository } from '../repository/web-editor.ts';

/** A text in each language. */
export type Localized = Readonly<Record<Language, string>>;

/** A link the owner wants readers to find: the original, the measures. */
export interface ExternalLink {
  readonly title: Localized;
  readonly description: Localized;
  readonly url: string;
}

/** `content/site.yaml`: whose site this is, and what only the owner can give. */
export interface Settings {
  readonly name: Localized;
  readonly owner: Localized;
  /** Missing until the owner has approved the site; then the band and `noindex` go. */
  readonly approval?: { readonly by: string; readonly date: string };
  /** Scheme and host of the published site, no slash at its end. */
  readonly url?: string;
  /** Where «Meld feil» leads: `mailto:` or `https:`. */
  readonly contact?: string;
  /** The source code's home. */
  readonly repository?: Repository;
  readonly accessibilityStatement?: string;
  readonly securityContact?: string;
  /** Stands before the site's name; missing until the owner lets the site use it. */
  readonly logo?: PictureFile;
  /** What stands above words that are the municipality's own. */
  readonly verbatimLabel: Localized;
  /** What stands above words that are ours. */
  readonly editorialLabel: Localized;
  readonly links: readonly ExternalLink[];
  /** Hosts that `kilder` may name. */
  readonly sourceHosts: readonly string[];
}
