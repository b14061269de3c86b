import type { PlacedFile } from '../content-set.ts';
import type { FrontMatterType } from '../front-matter/schema.ts';
import type { PageReference, PageType } from './page.ts';

/** The types as editors write them, and as code names them. */
const pageTypes = {
  strategi: 'strategy',
  del: 'part',
  mal: 'goal',
  kapittel: 'section',
  side: 'article',
} as const satisfies Record<FrontMatterType, PageType>;

/** What another page needs to link to a file's page. Throws for a faulty file: those are never modelled. */
export function referenceTo({ frontMatter, language, address }: PlacedFile): PageReference {
  if (frontMatter === undefined) throw new Error(`No front matter at ${address}.`);
  return {
    id: frontMatter.id,
    type: pageTypes[frontMatter.type],
    language,
    address,
    title: frontMatter.tittel,
    lead: frontMatter.ingress,
  };
}
