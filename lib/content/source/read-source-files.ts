import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Language, languages } from '../../languages/language.ts';
import type { Problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { entryProblem } from './entry-problem.ts';
import { fileFault, notUtf8 } from './file-fault.ts';
import { type Entry, listEntries } from './list-entries.ts';
import { printedPath } from './printed-path.ts';
import type { SourceFile } from './source-file.ts';
import { conflictProblems, invisibleProblems } from './text-problems.ts';
import type { UnsavedFile } from './unsaved-file.ts';

const maximumBytes = 256 * 1024;

export interface SourceFiles {
  /** Faulty ones too: a page that cannot be read is still a page. */
  readonly files: readonly SourceFile[];
  /** Of what is no page. */
  readonly problems: readonly Problem[];
}

/**
 * Every Markdown file of every language folder below `contentDirectory`, sorted by path.
 * What cannot be read as one is a problem, never left out in silence.
 * Throws where the folder or the one of bokmål, which all have, is not there.
 */
export function readSourceFiles(
  contentDirectory: string,
  workingDirectory: string,
  unsaved?: UnsavedFile,
): SourceFiles {
  const printed = (path: string) => printedPath(join(contentDirectory, path), workingDirectory);
  requireFolders(contentDirectory, printed);
  const saved = languages
    .filter((language) => existsSync(join(contentDirectory, language)))
    .flatMap((language) => listEntries(contentDirectory, language));
  const entries = withUnsaved(saved, unsaved);
  const others = entries.filter((entry) => !isPage(entry));
  return {
    files: [
      ...entries.filter(isPage).map((entry) => readPage(contentDirectory, entry, printed, unsaved)),
      ...missingIndexes(entries).map(({ path, language }) => ({
        path,
        printed: printed(path),
        language,
        text: undefined,
        problems: [missingIndex(path, printed(path))],
      })),
    ],
    problems: others.flatMap((entry) => entryProblem(entry, printed(entry.path)) ?? []),
  };
}

function requireFolders(contentDirectory: string, printed: (path: string) => string): void {
  for (const folder of ['.', languages[0]]) {
    if (existsSync(join(contentDirectory, folder))) continue;
    throw new Error(`Mappa ${printed(folder)} finnes ikke.`);
  }
}

/** A file that was never saved has a place among the others too. */
function withUnsaved(
  entries: readonly Entry[],
  unsaved: UnsavedFile | undefined,
): readonly Entry[] {
  const language = languages.find((one) => unsaved?.path.startsWith(`${one}/`));
  if (unsaved === undefined || language === undefined) return entries;
  const { path } = unsaved;
  if (entries.some((entry) => entry.path === path)) return entries;
  const entry = { name: basename(path), isFile: () => true, isDirectory: () => false };
  return [...entries, { path, entry, language }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isPage({ entry }: Entry): boolean {
  return entry.name.endsWith('.md') && !entry.isDirectory();
}

function readPage(
  contentDirectory: string,
  entry: Entry,
  print: (path: string) => string,
  unsaved: UnsavedFile | undefined,
): SourceFile {
  const { path, language } = entry;
  const printed = print(path);
  const problem = entryProblem(entry, printed);
  const found = problem === undefined ? [] : [problem];
  const read =
    problem === undefined || problem.rule === 'file-name'
      ? readText(
          join(contentDirectory, path),
          printed,
          unsaved?.path === path ? unsaved : undefined,
        )
      : { text: undefined, problems: [] };
  return { path, printed, language, text: read.text, problems: [...found, ...read.problems] };
}

function readText(
  path: string,
  printed: string,
  unsaved: UnsavedFile | undefined,
): Pick<SourceFile, 'text' | 'problems'> {
  const size = unsaved?.bytes.length ?? statSync(path).size;
  if (size > maximumBytes) {
    const message = `Fila er på ${Math.ceil(size / 1024)} kB. Grensen er 256 kB.`;
    return refused(fileFault(printed, 'file-size', message, 'Del teksten på flere sider.'));
  }
  const text = decodeText(unsaved?.bytes ?? readFileSync(path));
  if (text === undefined) return refused(notUtf8(printed));
  const conflicts = conflictProblems(text, printed);
  return conflicts.length > 0
    ? refused(...conflicts)
    : { text, problems: invisibleProblems(text, printed) };
}

function refused(...problems: readonly Problem[]) {
  return { text: undefined, problems };
}

/** The indexes that the folders with pages in them ought to have. */
function missingIndexes(entries: readonly Entry[]) {
  const folders = new Map<string, Language>([[languages[0], languages[0]]]);
  for (const { path, language } of entries.filter(isPage)) {
    folders.set(language, language);
    const [, part, file] = path.split('/');
    if (file !== undefined) folders.set(`${language}/${part}`, language);
  }
  const paths = new Set(entries.map(({ path }) => path));
  return [...folders]
    .map(([folder, language]) => ({ path: `${folder}/index.md`, language }))
    .filter(({ path }) => !paths.has(path));
}

function missingIndex(path: string, printed: string): Problem {
  const type = path.split('/').length === 2 ? 'strategi' : 'del';
  return fileFault(
    printed,
    'index-missing',
    'Mappa mangler index.md.',
    `Lag fila med \`type: ${type}\`, eller flytt sidene som ligger i mappa.`,
  );
}
