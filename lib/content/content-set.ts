import type { Language } from '../languages/language.ts';
import type { Media } from '../media/read-media.ts';
import type { Lock } from '../permalinks/read-lock.ts';
import type { Settings } from '../site/settings.ts';
import type { ContentFile } from './content-file.ts';
import { type PagePlace, placeOf } from './page-place.ts';

/** A content file and its place among the others. */
export interface PlacedFile extends ContentFile {
  /** Root-relative, without the base path. */
  readonly address: string;
  readonly place: PagePlace;
  /** The part's index for a child, the front page for the others. */
  readonly parent: PlacedFile | undefined;
  /** Not published: a draft, or below one. */
  readonly draft: boolean;
}

/** What content is judged by, beside its files. */
export interface Surroundings {
  /** Missing where `site.yaml` is faulty: what depends on it is not judged. */
  readonly settings: Settings | undefined;
  readonly media: Media;
  /** Missing where nothing was published, or where the file cannot be read. */
  readonly lock: Lock | undefined;
}

/** All content files together: what the rules that look beyond one file are given. */
export interface ContentSet extends Surroundings {
  readonly files: readonly PlacedFile[];
  /** The one that has the address by right, where several have it. */
  readonly byAddress: ReadonlyMap<string, PlacedFile>;
  /** By each address that a page says it has had. */
  readonly byFormer: ReadonlyMap<string, PlacedFile>;
  /** By the path below the content folder. */
  readonly byPath: ReadonlyMap<string, PlacedFile>;
  /** By the id a page has, or, where nobody has that, had when it was published. The original, where there are copies. */
  readonly byId: (language: Language, id: string) => PlacedFile | undefined;
  /** The pages below a front page or a part; articles are below none. */
  readonly childrenOf: (file: PlacedFile) => readonly PlacedFile[];
  /** The fields of these cannot be read. */
  readonly unread: readonly PlacedFile[];
}

/** Gives every file its place and address. */
export function placeFiles(files: readonly ContentFile[], surroundings: Surroundings): ContentSet {
  const placed = new Map<string, PlacedFile>();
  for (const file of [...files].sort((a, b) => depth(a) - depth(b))) {
    placed.set(file.source.path, place(file, placed));
  }
  const list = [...placed.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  const { lock } = surroundings;
  const byAddress = firstBy(
    list,
    ({ address }) => address,
    (file) => addressRank(file, lock),
  );
  const ids = idsOf(list, byAddress, lock);
  const children = Map.groupBy(
    list.filter((file) => file.place !== 'root'),
    ({ parent }) => parent?.source.path,
  );
  return {
    ...surroundings,
    files: list,
    byAddress,
    byFormer: formerOf(list, lock),
    byPath: placed,
    byId: (language, id) => ids.get(`${language}/${id}`),
    childrenOf: ({ source }) => children.get(source.path) ?? [],
    unread: list.filter(({ frontMatter }) => frontMatter === undefined),
  };
}

/** A page that seems to be gone may stand in a file whose id cannot be read, if that was not published as another's. */
export function mayHaveId({ unread, lock }: ContentSet, language: Language): boolean {
  return unread.some(
    (file) => file.language === language && file.id === undefined && !lock?.pages[file.address],
  );
}

/** An address that seems to lead nowhere may stand among fields that cannot be read. */
export function mayHaveFormer({ unread }: ContentSet, address: string): boolean {
  return unread.some(
    ({ id, source: { text, remains } }) =>
      id === undefined || (text ?? remains)?.includes(address) === true,
  );
}

/** A page that was published where it stands, with the id it has. */
export function isPublished({ address, id }: PlacedFile, lock: Lock | undefined): boolean {
  return id !== undefined && lock?.pages[address]?.id === id;
}

/** The file is to have another name: what its address will be is not known. */
export function isBadlyNamed({ source }: ContentFile): boolean {
  return source.problems.some(({ rule }) => rule === 'file-name');
}

/** By right: a page that was published, one without a slug, a part. */
function addressRank(file: PlacedFile, lock: Lock | undefined): number {
  if (isBadlyNamed(file)) return -1;
  const hasOwnName = file.placeOf(['slug']).line === 1;
  return (isPublished(file, lock) ? 4 : 0) + (hasOwnName ? 2 : 0) + (file.place === 'part' ? 1 : 0);
}

/** The original of copies: the page that was published, or whose file is called what the id is. */
function idRank(file: PlacedFile, lock: Lock | undefined): number {
  return (isPublished(file, lock) ? 2 : 0) + (file.slug === file.id ? 1 : 0);
}

/** Of those that share a key the one of highest rank, and of those the first. */
function firstBy(
  files: readonly PlacedFile[],
  keyOf: (file: PlacedFile) => string | undefined,
  rankOf: (file: PlacedFile) => number,
): Map<string, PlacedFile> {
  const first = new Map<string, PlacedFile>();
  for (const file of files) {
    const key = keyOf(file);
    const other = key === undefined ? undefined : first.get(key);
    if (key === undefined || (other !== undefined && rankOf(other) >= rankOf(file))) continue;
    first.set(key, file);
  }
  return first;
}

function idsOf(
  files: readonly PlacedFile[],
  byAddress: ReadonlyMap<string, PlacedFile>,
  lock: Lock | undefined,
): ReadonlyMap<string, PlacedFile> {
  const keyOf = (language: Language, id: string | undefined) => id && `${language}/${id}`;
  const ids = firstBy(
    files,
    ({ language, id }) => keyOf(language, id),
    (file) => idRank(file, lock),
  );
  for (const [address, { id }] of Object.entries(lock?.pages ?? {})) {
    const file = byAddress.get(address);
    const key = file && keyOf(file.language, id);
    if (file && key && !ids.has(key) && !hasIdOfItsOwn(file, ids, lock)) ids.set(key, file);
  }
  return ids;
}

/** What cannot be read is taken to be what it was; so is a page with a new id, or another's. */
function hasIdOfItsOwn(
  { id, language, source }: PlacedFile,
  ids: ReadonlyMap<string, PlacedFile>,
  lock: Lock | undefined,
): boolean {
  const isPublishedId = id !== undefined && (lock?.addressesOf(language, id).length ?? 0) > 0;
  return isPublishedId && ids.get(`${language}/${id}`)?.source === source;
}

/** A page that is published before a draft, and the one that had the address before any other. */
function formerOf(
  files: readonly PlacedFile[],
  lock: Lock | undefined,
): ReadonlyMap<string, PlacedFile> {
  const former = new Map<string, PlacedFile>();
  for (const file of [...files].sort((a, b) => Number(a.draft) - Number(b.draft))) {
    for (const address of file.frontMatter?.tidligere ?? []) {
      const isOwn = lock?.pages[address]?.id === file.id && !file.draft;
      if (isOwn || !former.has(address)) former.set(address, file);
    }
  }
  return former;
}

/** Whether a page of this address may stand in a folder that cannot be read. */
export function mayBeHidden({ files }: ContentSet, address: string): boolean {
  return files.some(
    ({ source, address: folder }) =>
      source.isFolder === true && address.startsWith(folder === '/' ? folder : `${folder}/`),
  );
}

/** Folders' indexes before what stands in the folders. */
function depth({ source }: ContentFile): number {
  return source.path.split('/').length * 2 - (source.path.endsWith('/index.md') ? 1 : 0);
}

function place(file: ContentFile, placed: ReadonlyMap<string, PlacedFile>): PlacedFile {
  const place = placeOf(file.source.path);
  const front = placed.get(`${file.language}/index.md`);
  const root = file.language === 'nb' ? '' : `/${file.language}`;
  const own = file.frontMatter?.utkast === true;
  if (place === 'front') {
    return { ...file, place, address: root || '/', parent: undefined, draft: own };
  }
  if (place !== 'child') {
    const draft = own || front?.draft === true;
    return { ...file, place, address: `${root}/${file.slug}`, parent: front, draft };
  }
  const steps = file.source.path.split('/');
  const part = placed.get(`${steps.slice(0, 2).join('/')}/index.md`);
  return {
    ...file,
    place,
    address: `${part?.address ?? `${root}/${steps[1]}`}/${file.slug}`,
    parent: part,
    draft: own || part?.draft === true,
  };
}
