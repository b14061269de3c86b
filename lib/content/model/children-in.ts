import type { ContentSet, PlacedFile } from '../content-set.ts';

/** The shown pages below a file, in the order of its `innhold`. */
export function childrenIn(
  file: PlacedFile,
  ids: readonly string[],
  { byId }: ContentSet,
  shown: ReadonlySet<PlacedFile>,
): readonly PlacedFile[] {
  return ids.flatMap((id) => {
    const child = byId(file.language, id);
    return child?.parent === file && shown.has(child) ? child : [];
  });
}
