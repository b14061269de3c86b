import { pageOfPermalink } from '../../addresses.ts';
import type { ContentSet, PlacedFile } from '../content-set.ts';

/** The page that has an address now, or the id that a permalink names. */
export function pageAt({ byAddress, byId }: ContentSet, address: string): PlacedFile | undefined {
  const permanent = pageOfPermalink(address);
  if (permanent === undefined) return byAddress.get(address);
  const page = byId(permanent.language, permanent.id);
  return page?.id === permanent.id ? page : undefined;
}
