import type { FrontMatter } from '../front-matter/schema.ts';
import type { Correction } from './page.ts';

/** The misprints put right in a page's words. */
export function correctionsOf({ rettelser = [] }: FrontMatter): readonly Correction[] {
  return rettelser.map(({ fra, til }) => ({ from: fra, to: til }));
}
