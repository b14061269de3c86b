import type { Fault } from '../fault.ts';
import type { SitePlace } from '../site-place.ts';
import { resolveReference } from './resolve-reference.ts';

/** Something that refers to others: a page or a style sheet. */
export interface Referrer {
  /** Without the base path. */
  readonly address: string;
  readonly references: readonly string[];
}

/** What references can lead to. Addresses are without the base path. */
export interface Published {
  readonly addresses: ReadonlySet<string>;
  /** The ids of each page by its address. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** References of a page or style sheet that lead to nothing on the site. */
export function referenceFaults(
  { address, references }: Referrer,
  { addresses, ids }: Published,
  place: SitePlace,
): Fault[] {
  const messageFor = (reference: string): string | undefined => {
    const target = resolveReference(reference, address, place);
    if (target === 'outside') return undefined;
    if (target === 'beside') {
      return `«${reference}» ligger utenfor nettstedet: adressen skal begynne med «${place.basePath}».`;
    }
    if (!addresses.has(target.path)) return `«${reference}» fører ingen steder.`;
    const isThere = target.fragment === '' || ids.get(target.path)?.has(target.fragment);
    return isThere
      ? undefined
      : `«${reference}» fører ikke fram: «${target.path}» har ikke noe sted som heter «${target.fragment}».`;
  };
  return references
    .map(messageFor)
    .filter((message) => message !== undefined)
    .map((message) => ({ where: address, message }));
}
