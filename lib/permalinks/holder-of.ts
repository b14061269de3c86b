import type { ContentSet, PlacedFile } from '../content/content-set.ts';
import { pageAt } from '../content/rules/page-at.ts';

/** The published page that an address leads to, now or as one it has had. */
export function holderOf(content: ContentSet, address: string): PlacedFile | undefined {
  const holder = pageAt(content, address);
  return holder !== undefined && !holder.draft ? holder : formerHolderOf(content, address);
}

/** The published page that says it has had an address. */
export function formerHolderOf(content: ContentSet, address: string): PlacedFile | undefined {
  const former = content.byFormer.get(address);
  return former?.draft === false ? former : undefined;
}
