import { permalink } from '../addresses.ts';
import { type ContentSet, mayHaveId, type PlacedFile } from '../content/content-set.ts';
import type { Problem } from '../content/problem.ts';
import { formerProblem } from './former-hint.ts';
import { formerHolderOf, holderOf } from './holder-of.ts';
import { type Lock, languageOf } from './read-lock.ts';

const rule = 'permalink-id';

/** Published ids that no page has now. With its last address a page is gone whole: the addresses tell. */
export function idProblems(content: ContentSet, lock: Lock): readonly Problem[] {
  const pages = Map.groupBy(Object.entries(lock.pages), ([address, { id }]) =>
    permalink({ id, language: languageOf(address) }),
  );
  return [...pages].flatMap(([old, entries]) => {
    const [address = '/', { id = '' } = {}] = entries[0] ?? [];
    const page = content.byId(languageOf(address), id);
    if (page?.id === id || formerHolderOf(content, old) !== undefined) return [];
    if (mayHaveId(content, languageOf(address))) return [];
    const message = `Id-en \`${id}\` er publisert, men ingen side har den nå.`;
    if (page !== undefined) return renamedProblem(content, page, id, message);
    const heir = entries
      .map(([one]) => holderOf(content, one))
      .find((holder) => holder?.frontMatter !== undefined);
    return heir === undefined ? [] : [formerProblem(heir, [old], rule, message)];
  });
}

function renamedProblem(
  { files, byId }: ContentSet,
  page: PlacedFile,
  id: string,
  message: string,
): readonly Problem[] {
  if (page.frontMatter === undefined || page.id === undefined) return [];
  // Another page's: that is told already.
  if (byId(page.language, page.id) !== page) return [];
  const isNamed = files.some(({ frontMatter }) => namedIn(frontMatter).includes(page.id ?? ''));
  const elsewhere = isNamed ? ` Skriv det samme der andre sider nevner \`${page.id}\`.` : '';
  return [page.problemAt(['id'], rule, message, `Skriv \`id: ${id}\`.${elsewhere}`)];
}

function namedIn(matter: PlacedFile['frontMatter']): readonly string[] {
  const listed = matter?.type === 'strategi' || matter?.type === 'del' ? matter.innhold : [];
  return [...listed, ...(matter?.relatert ?? [])];
}
