import type { FrontMatterType } from './front-matter/schema.ts';

/** `front`: the language's index; `part`: a folder's index; `child`: beside it; `root`: beside the front. */
export type PagePlace = 'front' | 'part' | 'child' | 'root';

/** What a page can be where it stands. */
export const typesAt: Readonly<Record<PagePlace, readonly FrontMatterType[]>> = {
  front: ['strategi'],
  part: ['del'],
  child: ['mal', 'kapittel'],
  root: ['side'],
};

/** Where a page stands by its path in the content folder: `nb/havn/index.md` is a part. */
export function placeOf(path: string): PagePlace {
  const steps = path.split('/');
  const isIndex = steps.at(-1) === 'index.md';
  if (steps.length === 2) return isIndex ? 'front' : 'root';
  return isIndex ? 'part' : 'child';
}
