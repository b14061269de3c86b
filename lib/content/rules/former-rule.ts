import { pageOfPermalink } from '../../addresses.ts';
import { type ContentSet, isPublished, type PlacedFile } from '../content-set.ts';
import type { Problem } from '../problem.ts';
import { freeId } from './free-id.ts';
import { pageAt } from './page-at.ts';
import { removeItemHint } from './remove-item-hint.ts';
import type { Rule } from './rule.ts';
import { slugHint } from './slug-hint.ts';

const rule = 'former-address-taken';

/** An address or an id that a page has had is no other page's. */
export const formerRule: Rule = (content) =>
  content.files.flatMap((file) => {
    const former = file.frontMatter?.tidligere ?? [];
    const messages = former.map((address, index) => messageOf(content, file, address, index));
    const left = former.filter((_, index) => messages[index] === undefined);
    return [
      ...messages.flatMap((message, index) =>
        message === undefined
          ? []
          : file.problemAt(
              ['tidligere', index],
              rule,
              message,
              `${removeItemHint(file, 'tidligere', left)}.`,
            ),
      ),
      ...former.flatMap((address) => takerProblems(content, file, address)),
    ];
  });

/** What was published leads to the page that has had it; a new page may not take it, but one that was put back may. */
function isTaker(content: ContentSet, holder: PlacedFile, file: PlacedFile, address: string) {
  return (
    holder !== file &&
    content.lock?.pages[address]?.id === file.id &&
    !isPublished(holder, content.lock)
  );
}

function takerProblems(content: ContentSet, file: PlacedFile, address: string): Problem[] {
  const taker = pageAt(content, address);
  if (taker === undefined || !isTaker(content, taker, file, address)) return [];
  const { printed } = file.source;
  if (pageOfPermalink(address) === undefined) {
    const message = `Adressen ${address} er publisert, og fører til ${printed}.`;
    const hint = slugHint(content, taker, `${taker.slug}-2`);
    return [taker.problemAt(['slug'], rule, message, hint)];
  }
  const message = `\`id: ${taker.id}\` er brukt før: ${address} fører til ${printed}.`;
  const hint = `Skriv \`id: ${freeId(content, taker)}\` eller noe som passer bedre.`;
  return [taker.problemAt(['id'], rule, message, hint)];
}

/** What is wrong with a former address of a file, where the file is what must change. */
function messageOf(
  content: ContentSet,
  file: PlacedFile,
  address: string,
  index: number,
): string | undefined {
  if (file.frontMatter?.tidligere?.indexOf(address) !== index) {
    return `Adressen ${address} står to ganger i \`tidligere\`.`;
  }
  const holder = pageAt(content, address);
  if (holder === file) return `Adressen ${address} er sidens egen nå.`;
  if (holder !== undefined && isTaker(content, holder, file, address)) return undefined;
  const other = holder ?? content.byFormer.get(address);
  return other === undefined || other === file
    ? undefined
    : `Adressen ${address} er i bruk av ${other.source.printed}.`;
}
