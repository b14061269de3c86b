import { readContentFile } from '../content/content-file.ts';
import { type PlacedFile, placeFiles } from '../content/content-set.ts';
import { readTextIn } from '../content/source/read-text.ts';
import { type Language, languages } from '../languages/language.ts';
import { git } from './git.ts';

/**
 * Some pages as they were in a commit, by their paths in the content folder, whose own path is given
 * with `/` at its end. With them come the indexes of their folders, which decide their addresses.
 */
export function pagesBefore(
  commit: string,
  contentFolder: string,
  paths: readonly string[],
): ReadonlyMap<string, PlacedFile> {
  const needed = new Set(paths.flatMap((path) => [path, indexOf(path)]));
  const files = [...needed].flatMap((path) => {
    const language = languageOf(path);
    const bytes = git('cat-file', 'blob', `${commit}:./${contentFolder}${path}`);
    if (language === undefined || bytes === undefined) return [];
    const source = {
      path,
      printed: path,
      language,
      text: readTextIn(bytes, path).text,
      problems: [],
    };
    return [readContentFile(source, { href: (address) => address, picture: () => undefined })];
  });
  const media = { pictures: new Map(), isThere: () => false, problems: [] };
  const placed = placeFiles(files, { settings: undefined, media, lock: undefined }).files;
  return new Map(placed.map((file) => [file.source.path, file]));
}

/** The language whose folder a file of the content folder stands in, where it is to be a page. */
export function languageOf(path: string): Language | undefined {
  return path.endsWith('.md') ? languages.find((one) => path.startsWith(`${one}/`)) : undefined;
}

function indexOf(path: string): string {
  return `${path.split('/').slice(0, 2).join('/')}/index.md`;
}
