import type { ContentSet, PlacedFile } from '../content-set.ts';

/** An id like a file's that no page has or has had: `om-2`, or with the next number that is free. */
export function freeId(content: ContentSet, file: PlacedFile, number = 2): string {
  const { byId, lock } = content;
  const id = `${file.id ?? file.slug}-${number}`;
  const published = lock?.addressesOf(file.language, id) ?? [];
  const isFree = byId(file.language, id) === undefined && published.length === 0;
  return isFree ? id : freeId(content, file, number + 1);
}
