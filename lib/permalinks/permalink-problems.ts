import { permalink } from '../addresses.ts';
import { hasLostWords } from '../content/content-file.ts';
import type { ContentSet, PlacedFile } from '../content/content-set.ts';
import type { Problem } from '../content/problem.ts';
import { fragmentsOf } from '../content/rules/fragments-of.ts';
import type { RuleName } from '../rulebook/rule-book.ts';
import type { Lock } from './read-lock.ts';

/** What was ever published must still lead somewhere: addresses, ids and fragments. */
export function permalinkProblems(content: ContentSet, lock: Lock): readonly Problem[] {
  const published = Object.entries(lock.pages);
  return [
    ...published.flatMap(([address, { id }]) => addressProblems(content, lock, address, id)),
    ...published.flatMap(([address, { id }]) => idProblems(content, lock, address, id)),
    ...published.flatMap(([address, { fragments }]) =>
      fragmentProblems(content, lock, address, fragments),
    ),
  ];
}

function addressProblems(
  content: ContentSet,
  lock: Lock,
  address: string,
  id: string,
): readonly Problem[] {
  if (holderOf(content, address) !== undefined) return [];
  const moved = content.byId(languageOf(address), id);
  const rule = 'permalink-address';
  const message = `Adressen ${address} er publisert, men fører ingen steder nå.`;
  if (moved?.address === address) {
    // Below a draft: the draft's own address tells.
    if (moved.frontMatter?.utkast !== true) return [];
    const hint = 'Siden er et utkast nå. Slett `utkast: true`.';
    return [moved.problemAt(['utkast'], rule, message, hint)];
  }
  if (moved !== undefined) {
    if (moved.frontMatter === undefined) return [];
    const hint = `Skriv i ${moved.source.printed}: \`tidligere:\` og under den linjen \`  - ${address}\`.`;
    return [moved.problemAt(['id'], rule, message, hint)];
  }
  if (mayBeFaulty(content)) return [];
  const hint = `Skriv \`tidligere:\` og under den linjen \`  - ${address}\` i fila til siden som har tatt over.`;
  return [atLock(lock, address, rule, message, hint)];
}

function idProblems(
  content: ContentSet,
  lock: Lock,
  address: string,
  id: string,
): readonly Problem[] {
  const language = languageOf(address);
  const old = permalink({ id, language });
  if (content.byId(language, id) !== undefined || formerHolder(content, old) !== undefined) {
    return [];
  }
  const rule = 'permalink-id';
  const message = `Id-en \`${id}\` er publisert, men ingen side har den nå.`;
  const holder = content.byAddress.get(address);
  if (holder?.frontMatter !== undefined) {
    return [holder.problemAt(['id'], rule, message, `Skriv \`id: ${id}\`.`)];
  }
  if (mayBeFaulty(content)) return [];
  const hint = `Skriv \`tidligere:\` og under den linjen \`  - ${old}\` i fila til siden som har tatt over.`;
  return [atLock(lock, address, rule, message, hint)];
}

function fragmentProblems(
  content: ContentSet,
  lock: Lock,
  address: string,
  published: readonly string[],
): readonly Problem[] {
  const holder = holderOf(content, address);
  if (holder?.frontMatter === undefined || hasLostWords(holder)) return [];
  const fragments = fragmentsOf(holder);
  const fresh = (holder.rendered?.body.headings ?? []).find(({ id }) => !published.includes(id));
  return published
    .filter((fragment) => !fragments.includes(fragment))
    .map((fragment) =>
      holder.problemAt(
        ['id'],
        'permalink-fragment',
        `Lenken ${address}#${fragment} er publisert, men stedet finnes ikke på siden nå.`,
        fragmentHint(lock, address, fragment, fresh),
      ),
    );
}

function fragmentHint(
  lock: Lock,
  address: string,
  fragment: string,
  fresh: { readonly level: number; readonly text: string } | undefined,
): string {
  if (/^avsnitt-\d+$/.test(fragment)) {
    return `Sett avsnittet tilbake. Har eieren selv tatt det bort, slett \`"${fragment}"\` i ${lock.file}, linje ${lock.lineOf(address)}.`;
  }
  const heading =
    fresh === undefined ? '## Overskriften' : `${'#'.repeat(fresh.level)} ${fresh.text}`;
  return `Skriv det gamle navnet bak overskriften som har tatt over: \`${heading} {#${fragment}}\`.`;
}

/** The published page an address leads to, now or as its former address. */
function holderOf(content: ContentSet, address: string): PlacedFile | undefined {
  const holder = content.byAddress.get(address);
  return holder !== undefined && !holder.draft ? holder : formerHolder(content, address);
}

function formerHolder({ files }: ContentSet, address: string): PlacedFile | undefined {
  return files.find(
    ({ draft, frontMatter }) => !draft && frontMatter?.tidligere?.includes(address) === true,
  );
}

/** With a file whose fields cannot be read, what seems gone may stand in it: no follow-on faults. */
function mayBeFaulty({ files }: ContentSet): boolean {
  return files.some(({ frontMatter }) => frontMatter === undefined);
}

function languageOf(address: string): PlacedFile['language'] {
  return address === '/en' || address.startsWith('/en/') ? 'en' : 'nb';
}

function atLock(
  { file, lineOf }: Lock,
  address: string,
  rule: RuleName,
  message: string,
  hint: string,
): Problem {
  return { file, line: lineOf(address), column: 1, severity: 'error', rule, message, hint };
}
