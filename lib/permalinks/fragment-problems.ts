import { hasLostWords } from '../content/content-file.ts';
import type { ContentSet, PlacedFile } from '../content/content-set.ts';
import { nearestWord } from '../content/front-matter/nearest-word.ts';
import { joined } from '../content/joined.ts';
import type { Problem } from '../content/problem.ts';
import { fragmentsOf } from '../content/rules/fragments-of.ts';
import { type HeadingSource, headingSources, withIds } from '../content/rules/heading-source.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { type Lock, languageOf } from './read-lock.ts';

const rule = 'permalink-fragment';

/** Published places that are not on their page now. */
export function fragmentProblems(content: ContentSet, lock: Lock): readonly Problem[] {
  const pages = Map.groupBy(Object.keys(lock.pages), (address) => pageOf(content, lock, address));
  return [...pages].flatMap(([page, addresses]) => {
    if (page?.frontMatter === undefined || page.draft || hasLostWords(page)) return [];
    const there = new Set(fragmentsOf(page));
    const lost = addresses
      .map((address) => ({
        address,
        fragments: (lock.pages[address]?.fragments ?? []).filter((one) => !there.has(one)),
      }))
      .filter(({ fragments }) => fragments.length > 0);
    if (lost.length === 0) return [];
    return [...paragraphProblems(page, lock, lost), ...headingProblems(page, lock, lost)];
  });
}

/** The fragments that an address is published with, and that are lost. */
interface Lost {
  readonly address: string;
  readonly fragments: readonly string[];
}

/** The page that was published at an address, wherever it is now. One that was deleted took its places with it. */
function pageOf(content: ContentSet, lock: Lock, address: string): PlacedFile | undefined {
  return (
    content.byId(languageOf(address), lock.pages[address]?.id ?? '') ??
    content.byAddress.get(address)
  );
}

const isParagraph = (fragment: string) => /^avsnitt-\d+$/.test(fragment);

function messageOf(links: readonly string[]): string {
  return links.length === 1
    ? `Lenken ${links[0]} er publisert, men stedet finnes ikke på siden nå.`
    : `Lenkene ${joined(links)} er publisert, men stedene finnes ikke på siden nå.`;
}

/** Only who owns the words takes a paragraph away, and says so in the lock file. */
function paragraphProblems(page: PlacedFile, lock: Lock, lost: readonly Lost[]): Problem[] {
  return lost.flatMap(({ address, fragments }) => {
    const paragraphs = fragments.filter(isParagraph);
    if (paragraphs.length === 0) return [];
    const message = messageOf(paragraphs.map((one) => `${address}#${one}`));
    const [back, them] = paragraphs.length === 1 ? ['avsnittet', 'det'] : ['avsnittene', 'dem'];
    const names = joined(paragraphs.map((one) => `\`"${one}"\``));
    const hint = `Sett ${back} tilbake. Har eieren selv tatt ${them} bort, slett ${names} i ${lock.file}, linje ${lock.lineOf(address)}.`;
    return [page.problemAt(['id'], rule, message, hint)];
  });
}

function headingProblems(page: PlacedFile, lock: Lock, lost: readonly Lost[]): Problem[] {
  const links = new Map<string, string>();
  for (const { address, fragments } of lost) {
    for (const fragment of fragments.filter((one) => !isParagraph(one))) {
      const isFirst = !links.has(fragment) || address === page.address;
      if (isFirst) links.set(fragment, `${address}#${fragment}`);
    }
  }
  const published = lock
    .addressesOf(page.language, page.id ?? '')
    .flatMap((address) => lock.pages[address]?.fragments ?? []);
  const heirs = heirsOf(page, [...links.keys()], published);
  const byHeir = Map.groupBy([...links.keys()], (fragment) => heirs.get(fragment));
  return [...byHeir].map(([heir, fragments]) => {
    const message = messageOf(fragments.map((one) => links.get(one) ?? ''));
    if (heir === undefined) {
      const names = fragments.map((one) => `#${one}`).join(' ');
      const hint = `Sett overskriften tilbake, med navnet bak: \`## Overskriften {${names}}\`.`;
      return page.problemAt(['id'], rule, message, hint);
    }
    const hint = `Skriv \`${takingOver(heir, fragments, published)}\` i stedet for \`${heir.line}\`, eller sett det gamle navnet bak en annen overskrift.`;
    return fileFault(page.source.printed, rule, message, hint, heir.place);
  });
}

/** A heading that is published itself keeps its own name too. */
function takingOver(
  { id, line }: HeadingSource,
  fragments: readonly string[],
  published: readonly string[],
): string {
  const keepsOwn = published.includes(id) && !/\{\s*#[^{}]*\}$/.test(line);
  return withIds(line, keepsOwn ? [id, ...fragments] : fragments);
}

/** The heading that has most likely taken over from each that is gone: a new one, else the one before it. */
function heirsOf(
  page: PlacedFile,
  gone: readonly string[],
  published: readonly string[],
): ReadonlyMap<string, HeadingSource | undefined> {
  const headings = headingSources(page);
  const fresh = headings.filter(({ id }) => !published.includes(id));
  const byId = new Map(headings.map((heading) => [heading.id, heading]));
  const before = (fragment: string) =>
    published
      .slice(0, published.indexOf(fragment))
      .map((id) => byId.get(id))
      .findLast((heading) => heading !== undefined);
  return new Map(
    gone.map((fragment, index) => {
      const near = nearestWord(
        fragment,
        fresh.map(({ id }) => id),
      );
      const heir = fresh.find(({ id }) => id === near) ?? fresh[Math.min(index, fresh.length - 1)];
      return [fragment, heir ?? before(fragment) ?? headings[0]] as const;
    }),
  );
}
