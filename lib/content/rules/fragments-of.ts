import type { ContentFile } from '../content-file.ts';

/** The fragment of a goal's own words. */
export const goalFragment = 'mal';

/** Every fragment of a page that is a promise. */
export function fragmentsOf({ frontMatter, rendered }: ContentFile): readonly string[] {
  const goal = frontMatter?.type === 'mal' ? [goalFragment] : [];
  return [...goal, ...(rendered?.body.fragments ?? [])];
}
