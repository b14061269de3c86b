import { languages } from '../../languages/language.ts';
import type { Problem } from '../problem.ts';
import { type ContentFolder, contentFolder } from './content-folder.ts';
import { copyName } from './free-name.ts';
import { type JudgedEntry, judgeEntries } from './judge-entries.ts';
import { listEntries } from './list-entries.ts';
import { missingIndexes } from './missing-indexes.ts';
import { readText, readTextIn } from './read-text.ts';
import { readTop } from './read-top.ts';
import { shallowPlace } from './shallow-place.ts';
import type { SourceFile } from './source-file.ts';
import { type Stray, strayFile } from './stray.ts';
import type { UnsavedFile } from './unsaved-file.ts';
import { withUnsaved } from './with-unsaved.ts';

export interface SourceFiles {
  /** Faulty ones too: a page that cannot be read is still a page. */
  readonly files: readonly SourceFile[];
  /** Pictures that stand where none is read, by their file names. */
  readonly strayPictures: readonly string[];
  /** Of what is no page. */
  readonly problems: readonly Problem[];
}

/** What comes of something in the folder: a page, a problem, a picture out of place. */
interface Outcome {
  readonly file?: SourceFile;
  readonly picture?: string;
  readonly problem?: Problem;
}

/**
 * Every Markdown file of every language's folder; `unsaved` in the place of what the disk has. What
 * cannot be read as one, and what stands where nothing is read, is a problem, never left out in silence.
 * Throws one line where there is no folder, or none of bokmål, which all have.
 */
export function readSourceFiles(
  contentDirectory: string,
  workingDirectory: string,
  unsaved?: UnsavedFile,
): SourceFiles {
  const folder = contentFolder(contentDirectory, workingDirectory);
  const { languageFolders, strays } = readTop(folder);
  const saved = languageFolders.flatMap((one) => listEntries(one, folder));
  const entries = withUnsaved(saved, unsaved);
  const outcomes = [
    ...strays.map(ofStray),
    ...judgeEntries(entries, folder).map((entry) => ofEntry(entry, folder, unsaved)),
  ];
  const files = outcomes.flatMap(({ file }) => file ?? []);
  return {
    files: [...files, ...missingIndexes(files, folder)],
    strayPictures: outcomes.flatMap(({ picture }) => picture ?? []),
    problems: outcomes.flatMap(({ problem }) => problem ?? []),
  };
}

function ofStray({ problem, page, folder, picture }: Stray): Outcome {
  if (page !== undefined) return { file: unreadPage(page, problem) };
  if (folder !== undefined) return { file: unreadFolder(folder, problem) };
  return picture === undefined ? { problem } : { problem, picture };
}

function ofEntry(
  entry: JudgedEntry,
  folder: ContentFolder,
  unsaved: UnsavedFile | undefined,
): Outcome {
  const { kind, isRegular, path, problem } = entry;
  if (kind === 'other' && isRegular) return ofStray(strayFile(entry.onDisk, folder));
  if (kind === 'page') return { file: readPage(entry, folder, unsaved) };
  if (problem === undefined) return {};
  return hidesPages(entry) ? { file: unreadFolder(path, problem) } : { problem };
}

/** A folder that is not looked into, or something that may be a link to one. */
function hidesPages({ kind, unread, path }: JudgedEntry): boolean {
  const [, part, deeper] = path.split('/');
  const isLink = kind === 'other' && part?.includes('.') === false;
  return deeper === undefined && (unread !== undefined || isLink);
}

function readPage(
  entry: JudgedEntry,
  folder: ContentFolder,
  unsaved: UnsavedFile | undefined,
): SourceFile {
  const { onDisk, path, language, problem, copy } = entry;
  const printed = folder.printed(onDisk);
  const problems = problem === undefined ? [] : [problem];
  if (copy > 1 || !isReadable(entry)) {
    const place = placeOf(entry, folder);
    return { path: place, printed, language, text: undefined, problems };
  }
  const read =
    unsaved?.path === onDisk
      ? readTextIn(unsaved.bytes, printed)
      : readText(folder.at(onDisk), printed);
  return { path, printed, language, ...read, problems: [...problems, ...read.problems] };
}

/** Where a page stands once it does what it is told. */
function placeOf({ path, problem, copy }: JudgedEntry, folder: ContentFolder): string {
  if (problem?.rule === 'file-depth') return shallowPlace(path, folder);
  return copy > 1 ? copyName(path, copy, folder) : path;
}

/** Also what only has a bad name; not what most likely is no Markdown. */
function isReadable({ onDisk, problem }: JudgedEntry): boolean {
  if (problem === undefined) return true;
  return problem.rule === 'file-name' && /\.md$/i.test(onDisk) && !onDisk.includes('\uFFFD');
}

/** A page that is there, but is not read. */
function unreadPage(path: string, problem: Problem): SourceFile {
  return {
    path,
    printed: problem.file,
    language: languages.find((language) => path.startsWith(`${language}/`)) ?? languages[0],
    text: undefined,
    problems: [problem],
  };
}

/** A folder whose pages are not read, by what would be its index. */
function unreadFolder(path: string, problem: Problem): SourceFile {
  return { ...unreadPage(`${path}/index.md`, problem), isFolder: true };
}
