import { permalink } from '../addresses.ts';
import {
  type ContentSet,
  mayHaveFormer,
  mayHaveId,
  type PlacedFile,
} from '../content/content-set.ts';
import { joined } from '../content/joined.ts';
import type { Problem } from '../content/problem.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { formerHint, formerProblem } from './former-hint.ts';
import { formerHolderOf, holderOf } from './holder-of.ts';
import { type Lock, languageOf } from './read-lock.ts';
import { isToGoHome } from './taken-address-problems.ts';

const rule = 'permalink-address';

/** Published addresses that lead nowhere now: one fault for each page that had them. */
export function lostAddressProblems(content: ContentSet, lock: Lock): readonly Problem[] {
  const dead = Object.entries(lock.pages).filter(
    ([address]) => holderOf(content, address) === undefined,
  );
  const pages = Map.groupBy(dead, ([address, { id }]) => `${languageOf(address)}/${id}`);
  const lost = [...pages.values()].map((entries) => lostPage(content, lock, entries));
  return [
    ...draftProblems(lost),
    ...lost.flatMap((page) => movedProblem(content, lock, page)),
    ...lost.flatMap((page) => goneProblem(content, lock, page)),
  ];
}

/** A page that some of its addresses no longer lead to. */
interface LostPage {
  readonly language: PlacedFile['language'];
  readonly id: string;
  readonly addresses: readonly string[];
  /** The page itself, or the one that has taken over from it. */
  readonly page: PlacedFile | undefined;
}

function lostPage(
  content: ContentSet,
  lock: Lock,
  entries: readonly (readonly [address: string, locked: { readonly id: string }])[],
): LostPage {
  const addresses = entries.map(([address]) => address);
  const language = languageOf(addresses[0] ?? '/');
  const id = entries[0]?.[1].id ?? '';
  const heirs = [...lock.addressesOf(language, id), permalink({ id, language })].map((address) =>
    holderOf(content, address),
  );
  const page = content.byId(language, id) ?? heirs.find((heir) => heir !== undefined);
  return { language, id, addresses, page };
}

function messageOf(addresses: readonly string[]): string {
  return `${addresses.length === 1 ? 'Adressen' : 'Adressene'} ${joined(addresses)} er publisert, men fører ingen steder nå.`;
}

/** One fault for each draft, whatever is below it. */
function draftProblems(lost: readonly LostPage[]): readonly Problem[] {
  const drafts = Map.groupBy(
    lost.filter(({ page }) => page?.draft),
    ({ page }) => draftAbove(page),
  );
  return [...drafts].flatMap(([draft, pages]) => {
    if (draft === undefined) return [];
    const own = pages.find(({ page }) => page === draft) ?? pages[0];
    const hint = `Siden ${own?.page === draft ? 'er' : 'ligger under'} et utkast nå. Slett linjen.`;
    return [draft.problemAt(['utkast'], rule, messageOf(own?.addresses ?? []), hint)];
  });
}

function draftAbove(page: PlacedFile | undefined): PlacedFile | undefined {
  return page === undefined || page.frontMatter?.utkast === true ? page : draftAbove(page.parent);
}

function movedProblem(
  content: ContentSet,
  lock: Lock,
  { page, addresses }: LostPage,
): readonly Problem[] {
  const isJudged = page?.frontMatter !== undefined && !page.draft;
  // Where a page goes back to its own address, so do those below it.
  const isToGo = isToGoHome(content, lock, page) || isToGoHome(content, lock, page?.parent);
  if (!isJudged || isToGo) return [];
  return [formerProblem(page, addresses, rule, messageOf(addresses))];
}

function goneProblem(
  content: ContentSet,
  lock: Lock,
  { page, addresses, language, id }: LostPage,
): readonly Problem[] {
  const [first = '/'] = addresses;
  const mayStandUnread =
    mayHaveId(content, language) || addresses.some((one) => mayHaveFormer(content, one));
  if (page !== undefined || mayStandUnread) return [];
  const old = permalink({ id, language });
  const former = formerHolderOf(content, old) === undefined ? [...addresses, old] : addresses;
  const place = { line: lock.lineOf(first), column: 1 };
  return [
    fileFault(lock.file, rule, messageOf(addresses), goneHint(content, first, former), place),
  ];
}

function goneHint(content: ContentSet, address: string, former: readonly string[]): string {
  const heir = heirOf(content, address);
  if (heir === undefined) {
    return `Skriv ${joined(former.map((one) => `\`${one}\``))} under \`tidligere:\` i fila til siden som har tatt over.`;
  }
  const where = ` i ${heir.source.printed}, eller i fila til siden som har tatt over`;
  return formerHint(heir, former, where);
}

/** The nearest page above an address. */
function heirOf(content: ContentSet, address: string): PlacedFile | undefined {
  const above = address.replace(/\/[^/]*$/, '') || '/';
  const page = holderOf(content, above);
  if (page?.frontMatter !== undefined) return page;
  return above === address || above === '/' ? undefined : heirOf(content, above);
}
