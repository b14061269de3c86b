import type { FrontMatterType } from '../content/front-matter/schema.ts';
import { newPageText } from '../new-page/new-page-text.ts';
import { fieldSuggestions } from './field-snippets.ts';
import type { Snippet } from './snippet.ts';
import { withTabStops } from './with-tab-stops.ts';

const pages: readonly (readonly [type: FrontMatterType, description: string])[] = [
  ['strategi', 'En ny forside, for et nytt språk.'],
  ['del', 'En ny del av strategien. Fila heter index.md og ligger i delens egen mappe.'],
  ['mal', 'Et nytt mål. Fila ligger i mappa til en del.'],
  ['kapittel', 'Et nytt kapittel. Fila ligger i mappa til en del.'],
  ['side', 'En ny artikkel. Fila ligger rett i språkmappa.'],
];

/** A snippet for a whole new page of each type. */
export function pageSnippets(): readonly Snippet[] {
  return pages.map(([type, description]) => ({
    name: `ny side av typen ${type}`,
    prefix: `ny-${type}`,
    description,
    body: [...withTabStops(newPageText({ type }).trimEnd(), fieldSuggestions), '', '$0'],
  }));
}
