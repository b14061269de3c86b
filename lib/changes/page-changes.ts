import type { PlacedFile } from '../content/content-set.ts';
import type { ChangedFile } from './changed-files.ts';

/** A page that is not as it was. */
export interface PageChange {
  readonly kind: 'new' | 'changed' | 'moved' | 'deleted';
  /** Path of its file in the content folder. */
  readonly file: string;
  /** Missing where the file cannot be read. */
  readonly page: PlacedFile | undefined;
  /** Its address before, where it was moved. */
  readonly from?: string;
}

type Pages = ReadonlyMap<string, PlacedFile>;

/** What happened to the pages whose files were changed, and to those that stand below one that moved. */
export function pageChanges(
  files: readonly ChangedFile[],
  before: Pages,
  now: Pages,
): readonly PageChange[] {
  const own = files.map((file) => changeOf(file, before, now)).filter((one) => one !== undefined);
  const known = new Set(own.map(({ file }) => file));
  const moved = own.filter(({ kind, page }) => kind === 'moved' && page?.place === 'part');
  const below = moved
    .flatMap((part) => [...now.values()].flatMap((page) => movedWith(part, page)))
    .filter(({ file }) => !known.has(file));
  return [...own, ...below].sort((a, b) => (a.file < b.file ? -1 : 1));
}

function changeOf(file: ChangedFile, before: Pages, now: Pages): PageChange | undefined {
  if (file.now === undefined) return deleted(file.before, before);
  const page = now.get(file.now);
  if (file.before === undefined) return { kind: 'new', file: file.now, page };
  const from = before.get(file.before)?.address;
  return from === undefined || page === undefined || from === page.address
    ? { kind: 'changed', file: file.now, page }
    : { kind: 'moved', file: file.now, page, from };
}

function deleted(file: string | undefined, before: Pages): PageChange | undefined {
  return file === undefined ? undefined : { kind: 'deleted', file, page: before.get(file) };
}

function movedWith({ page: part, from }: PageChange, page: PlacedFile): readonly PageChange[] {
  if (part === undefined || page.parent?.source.path !== part.source.path) return [];
  const file = page.source.path;
  return [{ kind: 'moved', file, page, from: `${from}${page.address.slice(part.address.length)}` }];
}
