import type { Language } from '../languages/language.ts';
import type { Media } from '../media/read-media.ts';
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

/** All content files together: what the rules that look beyond one file are given. */
export interface ContentSet {
  readonly files: readonly PlacedFile[];
  /** Missing where `site.yaml` is faulty: what depends on it is not judged. */
  readonly settings: Settings | undefined;
  readonly media: Media;
  readonly byAddress: ReadonlyMap<string, PlacedFile>;
  readonly byId: (language: Language, id: string) => PlacedFile | undefined;
}

/** Gives every file its place and address. */
export function placeFiles(
  files: readonly ContentFile[],
  settings: Settings | undefined,
  media: Media,
): ContentSet {
  const placed = new Map<string, PlacedFile>();
  for (const file of [...files].sort((a, b) => depth(a) - depth(b))) {
    placed.set(file.source.path, place(file, placed));
  }
  const list = [...placed.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  const byAddress = new Map(list.map((file) => [file.address, file]));
  const byId = new Map(list.map((file) => [`${file.language}/${file.id}`, file]));
  return {
    files: list,
    settings,
    media,
    byAddress,
    byId: (language, id) => byId.get(`${language}/${id}`),
  };
}

/** A faulty file may be any page: what seems to be gone may stand in it. */
export function someIdIsUnknown({ files }: ContentSet, language: Language): boolean {
  return files.some((file) => file.language === language && file.id === undefined);
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
