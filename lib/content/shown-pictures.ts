import type { PictureFile } from '../media/picture-file.ts';
import type { ContentSet, PlacedFile } from './content-set.ts';

/** The logo and what pages show, in their fields or their text; those of drafts only if `withDrafts`. */
export function shownPictures(
  { files, media, settings }: ContentSet,
  withDrafts: boolean,
): readonly PictureFile[] {
  const shown = files.filter(({ draft }) => withDrafts || !draft).flatMap(pictureNames);
  const names = new Set([settings?.logo?.src, ...shown]);
  return [...media.pictures.values()].filter(({ src }) => names.has(src));
}

/** The file names of the pictures a page names, in its fields or its text, whether they are there or not. */
export function pictureNames({
  frontMatter,
  rendered,
}: PlacedFile): readonly (string | undefined)[] {
  const inText = rendered?.pictures ?? [];
  return [
    frontMatter?.bilde?.src,
    frontMatter?.bilde?.smal,
    ...inText.map(({ url }) => url.replace(/^media\//, '')),
  ];
}
