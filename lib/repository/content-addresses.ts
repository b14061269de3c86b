import { isAbsolute, posix, resolve } from 'node:path';
import type { BuildEnvironment } from '../build-environment.ts';
import { printedPath } from '../content/source/printed-path.ts';
import type { Language } from '../languages/language.ts';
import { newPageText } from '../new-page/new-page-text.ts';
import { editAddress, newFileAddress, type Repository } from './web-editor.ts';

interface Place extends Pick<BuildEnvironment, 'contentDirectory' | 'preview'> {
  /** The root of the repository on this machine. */
  readonly workingDirectory: string;
}

/** A page's file, relative to the content folder. */
interface ContentFile {
  readonly file: string;
  readonly language: Language;
}

/** What a new section is called until it has a name. */
const unnamed: Readonly<Record<Language, string>> = {
  nb: 'nytt-kapittel.md',
  en: 'new-section.md',
};

/**
 * Where a page's file is changed in the browser: on the branch that is previewed, else on the
 * site's own. Nothing where the content does not stand in the repository.
 */
export function changeAddress(
  repository: Repository,
  place: Place,
  { file }: ContentFile,
): string | undefined {
  const path = pathIn(place, file);
  return path === undefined ? undefined : editAddress(branchOf(repository, place), path);
}

/** Where a new section beside a part's file is written in the browser, with its fields ready. */
export function newSectionAddress(
  repository: Repository,
  place: Place,
  { file, language }: ContentFile,
): string | undefined {
  const path = pathIn(place, file);
  if (path === undefined) return undefined;
  const text = newPageText({ type: 'kapittel', language });
  const begun = { folder: posix.dirname(path), name: unnamed[language], text };
  return newFileAddress(branchOf(repository, place), begun);
}

/** From the root of the repository. */
function pathIn({ contentDirectory, workingDirectory }: Place, file: string): string | undefined {
  const path = printedPath(resolve(workingDirectory, contentDirectory, file), workingDirectory);
  return isAbsolute(path) ? undefined : path;
}

function branchOf({ url, branch }: Repository, { preview }: Place): Repository {
  return { url, branch: preview ?? branch };
}
