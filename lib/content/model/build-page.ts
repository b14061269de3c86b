import { languages } from '../../languages/language.ts';
import type { PictureFile } from '../../media/picture-file.ts';
import { fullChecksum } from '../content-file.ts';
import type { ContentSet, PlacedFile } from '../content-set.ts';
import type { FrontMatter } from '../front-matter/schema.ts';
import { correctionsOf } from './corrections-of.ts';
import { listChildren, listParts } from './list-pages.ts';
import type {
  Adoption,
  Change,
  ListedPart,
  Page,
  PageReference,
  PartPage,
  Picture,
  Source,
  Status,
} from './page.ts';
import { referenceTo } from './reference-to.ts';

/** What a page needs to know of the others. */
export interface PageContext {
  readonly content: ContentSet;
  /** The files that are published, or shown in a preview. */
  readonly shown: ReadonlySet<PlacedFile>;
  /** Before and after, in reading order; articles have none. */
  readonly neighbours: ReadonlyMap<
    PlacedFile,
    { readonly previous: PlacedFile | undefined; readonly next: PlacedFile | undefined }
  >;
  readonly related: ReadonlyMap<PlacedFile, readonly PageReference[]>;
}

const statuses = {
  kommunens: 'municipal',
  vedtatt: 'adopted',
  redaksjonell: 'editorial',
} as const satisfies Record<FrontMatter['status'], Status>;

const menus = { hoved: 'main', bunn: 'footer', ingen: 'none' } as const;
const lists = { mal: 'goals', ordliste: 'glossary', erklaring: 'statement' } as const;

/** Makes the typed page of a file without faults. */
export function buildPage(file: PlacedFile, context: PageContext): Page {
  const matter = file.frontMatter;
  if (matter === undefined) throw new Error(`No front matter at ${file.address}.`);
  const common = commonParts(file, matter, context);
  switch (matter.type) {
    case 'strategi':
      return { ...common, type: 'strategy', parts: partsBelow(file, context) };
    case 'del':
      return { ...common, type: 'part', children: childrenBelow(file, context) };
    case 'mal': {
      const siblings = childrenBelow(file.parent, context).filter(({ id }) => id !== common.id);
      return { ...common, type: 'goal', statement: matter.formulering, siblings };
    }
    case 'kapittel':
      return { ...common, type: 'section' };
    case 'side':
      return {
        ...common,
        type: 'article',
        menu: menus[matter.meny],
        ...(matter.liste === undefined ? {} : { list: lists[matter.liste] }),
        parts: matter.liste === 'mal' ? partsBelow(file.parent, context) : [],
      };
  }
}

function partsBelow(
  file: PlacedFile | undefined,
  { content, shown }: PageContext,
): readonly ListedPart[] {
  return file === undefined ? [] : listParts(file, content, shown);
}

function childrenBelow(
  file: PlacedFile | undefined,
  { content, shown }: PageContext,
): PartPage['children'] {
  return file === undefined ? [] : listChildren(file, content, shown);
}

function commonParts(file: PlacedFile, matter: FrontMatter, context: PageContext) {
  const [latest, ...earlier] = matter.endringer.map(changeOf);
  if (latest === undefined || file.rendered === undefined) {
    throw new Error(`Incomplete page at ${file.address}.`);
  }
  const changes: readonly [Change, ...Change[]] = [latest, ...earlier];
  return {
    ...referenceTo(file),
    ...neighbours(file, context),
    file: file.source.path,
    status: statuses[matter.status],
    ...(matter.vedtak === undefined ? {} : { adoption: adoptionOf(matter.vedtak) }),
    corrections: correctionsOf(matter),
    sources: (matter.kilder ?? []).map(sourceOf),
    ...(matter.bilde === undefined ? {} : { picture: pictureOf(matter.bilde, context.content) }),
    changes,
    draft: file.draft,
    formerAddresses: matter.tidligere ?? [],
    body: file.rendered.body,
    breadcrumb: ancestors(file).map(referenceTo),
    related: context.related.get(file) ?? [],
    translations: translationsOf(file, context),
    outdated: isOutdated(file, matter, context.content),
  };
}

function ancestors(file: PlacedFile): readonly PlacedFile[] {
  return file.parent === undefined ? [] : [...ancestors(file.parent), file.parent];
}

function neighbours(file: PlacedFile, context: PageContext) {
  const { previous, next } = context.neighbours.get(file) ?? {};
  return {
    ...(previous === undefined ? {} : { previous: referenceTo(previous) }),
    ...(next === undefined ? {} : { next: referenceTo(next) }),
  };
}

function translationsOf(
  file: PlacedFile,
  { content, shown }: PageContext,
): readonly PageReference[] {
  return languages.flatMap((language) => {
    const other = file.id === undefined ? undefined : content.byId(language, file.id);
    return other === undefined || other === file || !shown.has(other) ? [] : referenceTo(other);
  });
}

function isOutdated(file: PlacedFile, matter: FrontMatter, content: ContentSet): boolean {
  const original = content.byId('nb', matter.id);
  return (
    file.language !== 'nb' &&
    original !== undefined &&
    matter.oversettelse !== fullChecksum(original)
  );
}

function adoptionOf({ organ, dato, sak, kilde }: NonNullable<FrontMatter['vedtak']>): Adoption {
  return {
    body: organ,
    date: dato,
    source: kilde,
    ...(sak === undefined ? {} : { caseNumber: sak }),
  };
}

function sourceOf({
  tittel,
  url,
  lest,
  utgitt,
}: NonNullable<FrontMatter['kilder']>[number]): Source {
  return { title: tittel, url, read: lest, ...(utgitt === undefined ? {} : { published: utgitt }) };
}

function pictureOf(
  { src, smal, alt, tekst, kreditt }: NonNullable<FrontMatter['bilde']>,
  content: ContentSet,
): Picture {
  return {
    ...pictureFile(src, content),
    ...(smal === undefined ? {} : { narrow: pictureFile(smal, content) }),
    alt,
    ...(tekst === undefined ? {} : { caption: tekst }),
    credit: kreditt,
  };
}

function pictureFile(src: string, { media }: ContentSet): PictureFile {
  const file = media.pictures.get(src);
  if (file === undefined) throw new Error(`No picture ${src}.`);
  return file;
}

function changeOf({ dato, tekst }: FrontMatter['endringer'][number]): Change {
  return { date: dato, text: tekst };
}
