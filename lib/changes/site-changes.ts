import type { PlacedFile } from '../content/content-set.ts';
import { pictureNames } from '../content/shown-pictures.ts';
import type { ChangedFile } from './changed-files.ts';
import type { PageChange } from './page-changes.ts';

/** A picture that is not as it was, and the pages that show it. */
export interface PictureChange {
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'deleted';
  readonly shownOn: readonly PlacedFile[];
  /** It stands on every page. */
  readonly isLogo: boolean;
}

/** All that is not as it was, as far as readers can see it. */
export interface SiteChanges {
  readonly pages: readonly PageChange[];
  readonly pictures: readonly PictureChange[];
  /** What can concern every page. */
  readonly settings: boolean;
  readonly code: boolean;
  /** The history that is here reaches back to where the branch began: all of this is its own. */
  readonly isWhereItBegan: boolean;
}

/** The pictures among the changed files of the content folder. */
export function pictureChanges(
  files: readonly ChangedFile[],
  pages: readonly PlacedFile[],
  logo: string | undefined,
): readonly PictureChange[] {
  const before = new Set(files.flatMap((file) => pictureName(file.before)));
  const now = new Set(files.flatMap((file) => pictureName(file.now)));
  return [...new Set([...before, ...now])].sort().map((name) => ({
    name,
    kind: before.has(name) ? (now.has(name) ? 'changed' : 'deleted') : 'new',
    shownOn: pages.filter((page) => pictureNames(page).includes(name)),
    isLogo: name === logo,
  }));
}

function pictureName(path = ''): readonly string[] {
  const [, name] = /^media\/([^/]+)$/.exec(path) ?? [];
  return name === undefined ? [] : [name];
}
