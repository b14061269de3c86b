import { type Language, languages } from '../languages/language.ts';
import type { RuleName } from '../rulebook/rule-book.ts';
import { checksum } from './checksum.ts';
import { locateKey } from './front-matter/locate-key.ts';
import { type ParsedFrontMatter, parseFrontMatter } from './front-matter/parse-front-matter.ts';
import { type FrontMatter, isName } from './front-matter/schema.ts';
import { validateFrontMatter } from './front-matter/validate-front-matter.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown/render-markdown.ts';
import { placeOf, typesAt } from './page-place.ts';
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
  /** The fields are only as they may have been meant. */
  readonly hasFaultyFields: boolean;
  /** Lines of fields with faults: what the rules would say of them follows. */
  readonly faultyLines: ReadonlySet<number>;
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
export function readContentFile(
  source: SourceFile,
  settings: RenderSettings,
  render = renderMarkdown,
): ContentFile {
  if (source.text === undefined) return withoutFields(source);
  const parsed = parseFrontMatter(source.text, source.printed);
  const validated = validateFrontMatter(parsed, source.printed, expectedAt(source));
  const problems = validated.problems.filter((problem) => !isUnseen(problem, source));
  const { frontMatter } = validated;
  const rendered = render({
    file: source.printed,
    text: parsed.markdown,
    language: source.language,
    title: textOf(parsed.data['tittel']) ?? '',
    numbered: parsed.data['status'] === 'kommunens' || parsed.data['status'] === 'vedtatt',
    ...settings,
  });
  return {
    source,
    language: source.language,
    // What it is as the hint says is what it will be.
    id: nameOfPage(source, parsed, 'id') ?? frontMatter?.id,
    slug: nameOfPage(source, parsed, 'slug') ?? nameOf(source.path),
    ...(frontMatter === undefined || rendered.refused ? {} : { frontMatter }),
    rendered,
    problems: [...source.problems, ...problems, ...rendered.problems],
    hasFaultyFields: validated.problems.length > 0,
    faultyLines: new Set(problems.filter(isOfLine).map(({ line }) => line)),
    ...placedIn(source, (path) => locateKey(parsed.document, parsed.lineCounter, path)),
  };
}

/** A translation has the id of its original, whatever its file is called. */
function expectedAt({ path, language }: SourceFile) {
  const types = typesAt[placeOf(path)];
  const id = placeOf(path) === 'front' ? 'strategi' : nameOf(path);
  return language === languages[0] && isName(id) ? { types, id } : { types };
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

/** Whether letters are missing that only the editor knows: then there is no telling what its words were. */
export function hasLostWords({ source }: ContentFile): boolean {
  return source.text?.includes('\uFFFD') === true;
}

/** The words of a file as the checksum takes them. */
export function wordsOfFile(frontMatter: FrontMatter | undefined, blocks: readonly string[]) {
  return {
    statement: frontMatter?.type === 'mal' ? frontMatter.formulering : undefined,
    blocks,
    corrections: frontMatter?.rettelser ?? [],
  };
}

/** What a sign does that nobody sees is told of as that sign. */
function isUnseen(problem: Problem, { problems }: SourceFile): boolean {
  const isThere = problems.some(
    ({ rule, line }) => rule === 'invisible-sign' && line === problem.line,
  );
  return isThere && isOfLine(problem);
}

/** What is missing stands on no line. */
function isOfLine({ rule }: Problem): boolean {
  return !/^(?:key-missing|required-)/.test(rule);
}

function withoutFields(source: SourceFile): ContentFile {
  return {
    source,
    language: source.language,
    id: fieldIn(source, 'id'),
    slug: fieldIn(source, 'slug') ?? nameOf(source.path),
    problems: source.problems,
    hasFaultyFields: true,
    faultyLines: new Set(),
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

/** What looks like a field, in a file whose fields cannot be told from its text. Two that differ say nothing. */
function fieldIn({ text, remains = '' }: SourceFile, name: 'id' | 'slug'): string | undefined {
  const found = [...(text ?? remains).matchAll(new RegExp(`^${name}: *(\\S+) *$`, 'gm'))];
  const [value, ...others] = new Set(found.map(([, written]) => written));
  return others.length > 0 ? undefined : nameIn(value);
}

/** What the fields say; what looks like a field, where not all of them could be read. */
function nameOfPage(source: SourceFile, parsed: ParsedFrontMatter, name: 'id' | 'slug') {
  const known = nameIn(parsed.data[name]);
  return known !== undefined || parsed.extent === 'all' ? known : fieldIn(source, name);
}

/** An id or a slug, where that is what was written. */
function nameIn(value: unknown): string | undefined {
  return typeof value === 'string' && isName(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
