import type { Language } from '../languages/language.ts';
import type { RuleName } from '../rulebook/rule-book.ts';
import { checksum } from './checksum.ts';
import { locateKey } from './front-matter/locate-key.ts';
import { parseFrontMatter } from './front-matter/parse-front-matter.ts';
import { type FrontMatter, isName } from './front-matter/schema.ts';
import { validateFrontMatter } from './front-matter/validate-front-matter.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown/render-markdown.ts';
import type { Position } from './position.ts';
import type { Problem } from './problem.ts';
import { fileFault } from './source/file-fault.ts';
import type { SourceFile } from './source/source-file.ts';

/** What is known of a content file. A faulty one still has its id, where it can be read, and its address. */
export interface ContentFile {
  readonly source: SourceFile;
  readonly language: Language;
  readonly id: string | undefined;
  /** The address's last word: `slug`, or the name of the file or its folder. */
  readonly slug: string;
  readonly frontMatter?: FrontMatter;
  readonly rendered?: RenderedMarkdown;
  readonly problems: readonly Problem[];
  /** Where a key of the front matter stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
  /** A problem at a key of the front matter. */
  readonly problemAt: (
    path: readonly PropertyKey[],
    rule: RuleName,
    message: string,
    hint: string,
    severity?: Problem['severity'],
  ) => Problem;
}

export type RenderSettings = Pick<Parameters<typeof renderMarkdown>[0], 'href' | 'picture'>;

/** Reads one file: front matter, Markdown, and the faults that the file alone shows. */
export function readContentFile(source: SourceFile, render: RenderSettings): ContentFile {
  if (source.text === undefined) return withoutFields(source, []);
  const parsed = parseFrontMatter(source.text, source.printed);
  if (!('data' in parsed)) return withoutFields(source, parsed);
  const { frontMatter, problems } = validateFrontMatter(parsed, source.printed);
  const rendered = renderMarkdown({
    file: source.printed,
    text: parsed.markdown,
    language: source.language,
    title: textOf(parsed.data['tittel']) ?? '',
    numbered: parsed.data['status'] === 'kommunens' || parsed.data['status'] === 'vedtatt',
    ...render,
  });
  return {
    source,
    language: source.language,
    id: nameIn(parsed.data['id']),
    slug: nameIn(parsed.data['slug']) ?? nameOf(source.path),
    ...(frontMatter === undefined || rendered.refused ? {} : { frontMatter }),
    rendered,
    problems: [...source.problems, ...problems, ...rendered.problems],
    ...placedIn(source, (path) => locateKey(parsed.document, parsed.lineCounter, path)),
  };
}

/** The checksum of a page's words that are not ours. */
export function foreignChecksum({ frontMatter, rendered }: ContentFile): string {
  const editorial = frontMatter?.status === 'redaksjonell';
  return checksum(wordsOfFile(frontMatter, editorial ? [] : (rendered?.blocks ?? [])));
}

/** The checksum of all a page's words: what a translation renders. */
export function fullChecksum({ frontMatter, rendered }: ContentFile): string {
  return checksum(wordsOfFile(frontMatter, rendered?.blocks ?? []));
}

/** The words of a file as the checksum takes them. */
export function wordsOfFile(frontMatter: FrontMatter | undefined, blocks: readonly string[]) {
  return {
    statement: frontMatter?.type === 'mal' ? frontMatter.formulering : undefined,
    blocks,
    corrections: frontMatter?.rettelser ?? [],
  };
}

function withoutFields(source: SourceFile, problems: readonly Problem[]): ContentFile {
  return {
    source,
    language: source.language,
    id: fieldIn(source, 'id'),
    slug: fieldIn(source, 'slug') ?? nameOf(source.path),
    problems: [...source.problems, ...problems],
    ...placedIn(source, () => ({ line: 1, column: 1 })),
  };
}

function placedIn(
  source: SourceFile,
  placeOf: ContentFile['placeOf'],
): Pick<ContentFile, 'placeOf' | 'problemAt'> {
  return {
    placeOf,
    problemAt: (path, rule, message, hint, severity = 'error') => ({
      ...fileFault(source.printed, rule, message, hint, placeOf(path)),
      severity,
    }),
  };
}

function nameOf(path: string): string {
  const [file = '', folder = ''] = path.split('/').reverse();
  return file === 'index.md' ? folder : file.replace(/\.md$/, '');
}

/** What looks like a field, in a file whose fields cannot be told from its text. */
function fieldIn({ text = '' }: SourceFile, name: 'id' | 'slug'): string | undefined {
  return nameIn(new RegExp(`^${name}: *(\\S+) *$`, 'm').exec(text)?.[1]);
}

/** An id or a slug, where that is what was written. */
function nameIn(value: unknown): string | undefined {
  return typeof value === 'string' && isName(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
