import type { ContentSet, PlacedFile } from '../content/content-set.ts';
import type { Problem } from '../content/problem.ts';
import { slugHint } from '../content/rules/slug-hint.ts';
import { formerProblem } from './former-hint.ts';
import { type Lock, languageOf } from './read-lock.ts';

/** A published address that has come to lead to another page, while the one it led to is still there. */
export function takenAddressProblems(content: ContentSet, lock: Lock): readonly Problem[] {
  return Object.keys(lock.pages).flatMap((address) => {
    const owner = ownerOf(content, lock, address);
    const taker = content.byAddress.get(address);
    if (owner === undefined || taker === undefined || !isTaken(owner, taker)) return [];
    // The pages of a part go with it.
    if (isToGoHome(content, lock, taker.parent)) return [];
    return [
      taker.problemAt(
        ['slug'],
        'permalink-address',
        `Adressen ${address} er publisert for en annen side (${owner.source.printed}).`,
        homeHint(content, lock, taker),
      ),
      ...(isToGoHome(content, lock, owner) ? [] : [keepProblem(owner, address)]),
    ];
  });
}

/** A page with another's address goes back to its own, where it has one beside it. */
export function isToGoHome(content: ContentSet, lock: Lock, page: PlacedFile | undefined): boolean {
  if (page === undefined || homeOf(lock, page) === undefined) return false;
  const owner = ownerOf(content, lock, page.address);
  return owner !== undefined && isTaken(owner, page);
}

function ownerOf(content: ContentSet, lock: Lock, address: string): PlacedFile | undefined {
  const locked = lock.pages[address];
  return locked === undefined ? undefined : content.byId(languageOf(address), locked.id);
}

/** The page of an address has moved without a word, and another is there. */
function isTaken(owner: PlacedFile, taker: PlacedFile): boolean {
  return (
    owner !== taker &&
    owner.address !== taker.address &&
    owner.frontMatter !== undefined &&
    taker.frontMatter !== undefined &&
    !taker.draft &&
    owner.frontMatter.tidligere?.includes(taker.address) !== true
  );
}

/** The last word of the address that a page was published at in the same folder. */
function homeOf(lock: Lock, { id = '', language, address }: PlacedFile): string | undefined {
  const folder = address.replace(/[^/]*$/, '');
  return lock
    .addressesOf(language, id)
    .filter((one) => one !== address && one.startsWith(folder))
    .map((one) => one.slice(folder.length))
    .find((word) => word !== '' && !word.includes('/'));
}

function homeHint(content: ContentSet, lock: Lock, taker: PlacedFile): string {
  const home = homeOf(lock, taker);
  if (home === undefined) return slugHint(content, taker, `${taker.slug}-2`);
  const line = `slug: ${home}`;
  const isWritten = taker.placeOf(['slug']).line > 1;
  return `${isWritten ? 'Skriv' : 'Legg til linjen'} \`${line}\`, så får siden adressen sin tilbake.`;
}

function keepProblem(owner: PlacedFile, address: string): Problem {
  const message = `Adressen ${address} er publisert for denne siden, men fører ikke hit nå.`;
  return formerProblem(owner, [address], 'permalink-address', message);
}
