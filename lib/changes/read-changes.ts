import { isAbsolute } from 'node:path';
import type { BuildEnvironment } from '../build-environment.ts';
import { readContent } from '../content/index.ts';
import { printedPath } from '../content/source/printed-path.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import { pageChanges } from './page-changes.ts';
import { languageOf, pagesBefore } from './pages-before.ts';
import { pictureChanges, type SiteChanges } from './site-changes.ts';
import { startingPoint } from './starting-point.ts';

/** What no page is made of. */
const beside = /^(?:\.|docs\/|server\/|tests\/)|\.md$/;

/**
 * All that was changed from a base in git to what is checked out. Faulty pages count too.
 * Throws where git does not know the base, or where the content cannot be read at all.
 */
export function readChanges(
  base: string,
  environment: BuildEnvironment,
  workingDirectory: string,
): SiteChanges {
  const folder = contentFolder(environment.contentDirectory, workingDirectory);
  const { commit, isWhereItBegan } = startingPoint(base);
  const files = changedFiles(commit);
  const inContent = within(files, (path) =>
    path.startsWith(folder) ? path.slice(folder.length) : undefined,
  );
  const pages = within(inContent, (path) => (languageOf(path) ? path : undefined));
  const { placed, settings } = readContent(environment, workingDirectory);
  const now = new Map(placed.files.map((file) => [file.source.path, file]));
  const paths = pages.flatMap(({ before }) => before ?? []);
  const isChanged = (list: readonly ChangedFile[], holds: (path: string) => boolean) =>
    list.some(({ before, now }) => [before, now].some((path) => path !== undefined && holds(path)));
  return {
    pages: pageChanges(pages, pagesBefore(commit, folder, paths), now),
    pictures: pictureChanges(inContent, placed.files, settings?.logo?.src),
    settings: isChanged(inContent, (path) => path === 'site.yaml'),
    code: isChanged(files, (path) => !path.startsWith(folder) && !beside.test(path)),
    isWhereItBegan,
  };
}

/** With `/` at its end, as git names what stands in it. */
function contentFolder(contentDirectory: string, workingDirectory: string): string {
  const printed = printedPath(contentDirectory, workingDirectory);
  if (isAbsolute(printed)) throw new Error(`Mappa ${printed} ligger utenfor prosjektet.`);
  return printed === '' ? '' : `${printed}/`;
}

/** Files by other paths; one that has no such path any more is not there. */
function within(
  files: readonly ChangedFile[],
  rename: (path: string) => string | undefined,
): readonly ChangedFile[] {
  const named = (path: string | undefined) => (path === undefined ? undefined : rename(path));
  return files
    .map(({ before, now }) => ({ before: named(before), now: named(now) }))
    .filter(({ before, now }) => before !== undefined || now !== undefined);
}
