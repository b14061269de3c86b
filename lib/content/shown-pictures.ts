import type { PictureFile } from '../media/picture-file.ts';
import type { ContentSet, PlacedFile } from './content-set.ts';

/** The pictures that pages show, in their fields or their text; those of drafts only if `withDrafts`. */
export function shownPictures(
  { files, media }: ContentSet,
  withDrafts: boolean,
): readonly PictureFile[] {
  const names = new Set(files.filter(({ draft }) => withDrafts || !draft).flatMap(pictureNames));
  return [...media.pictures.values()].filter(({ src }) => names.has(src));
}

function pictureNames({ frontMatter, rendered }: PlacedFile): readonly (string | undefined)[] {
  const inText = rendered?.pictures ?? [];
  return [
    frontMatter?.bilde?.src,
    frontMatter?.bilde?.smal,
    ...inText.map(({ url }) => url.replace(/^media\//, '')),
  ];
}
