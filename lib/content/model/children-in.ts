import type { ContentSet, PlacedFile } from '../content-set.ts';

/** The shown pages below a file, in the order of its `innhold`. */
export function childrenIn(
  file: PlacedFile,
  { byId }: ContentSet,
  shown: ReadonlySet<PlacedFile>,
): readonly PlacedFile[] {
  const matter = file.frontMatter;
  const ids = matter?.type === 'strategi' || matter?.type === 'del' ? matter.innhold : [];
  return ids.flatMap((id) => {
    const child = byId(file.language, id);
    return child?.parent === file && shown.has(child) ? child : [];
  });
}
