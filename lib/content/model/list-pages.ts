import type { ContentSet, PlacedFile } from '../content-set.ts';
import { childrenIn } from './children-in.ts';
import { correctionsOf } from './corrections-of.ts';
import type { ListedGoal, ListedPart, ListedSection } from './page.ts';
import { referenceTo } from './reference-to.ts';

/** The shown parts below a front page, each with what stands in it, in reading order. */
export function listParts(
  front: PlacedFile,
  content: ContentSet,
  shown: ReadonlySet<PlacedFile>,
): readonly ListedPart[] {
  return childrenIn(front, content, shown).flatMap((file) =>
    file.frontMatter?.type === 'del'
      ? {
          ...referenceTo(file),
          type: 'part' as const,
          children: listChildren(file, content, shown),
        }
      : [],
  );
}

/** The shown goals and sections of a part, in reading order. */
export function listChildren(
  part: PlacedFile,
  content: ContentSet,
  shown: ReadonlySet<PlacedFile>,
): readonly (ListedGoal | ListedSection)[] {
  return childrenIn(part, content, shown).flatMap((file) => {
    const matter = file.frontMatter;
    const reference = referenceTo(file);
    if (matter?.type === 'kapittel') return { ...reference, type: 'section' as const };
    if (matter?.type !== 'mal') return [];
    const { formulering: statement } = matter;
    return { ...reference, type: 'goal' as const, statement, corrections: correctionsOf(matter) };
  });
}
