import { type Dirent, readdirSync } from 'node:fs';
import { languages } from '../../languages/language.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Entry } from './entry.ts';
import { isSeen } from './is-seen.ts';
import { knownName } from './known-names.ts';
import { filesMany, mostFiles } from './source-limits.ts';
import { type Stray, strayFile, strayFolder } from './stray.ts';

export interface Top {
  /** In the order of the languages, the well-named first. */
  readonly languageFolders: readonly Entry[];
  /** What nothing is read from. */
  readonly strays: readonly Stray[];
}

/** What stands at the top of a content folder. Throws one line where it has no folder of bokmål. */
export function readTop(folder: ContentFolder): Top {
  const entries = namesAt(folder).filter(isSeen);
  const languageFolders = languages.flatMap((language) =>
    entries
      .filter((entry) => isFolderOf(language, entry))
      .toSorted((a, b) => Number(b.name === language) - Number(a.name === language))
      .map(({ name }) => ({
        onDisk: name,
        path: language,
        language,
        kind: 'folder' as const,
        isRegular: true,
      })),
  );
  if (languageFolders[0]?.language !== languages[0]) throw notThere(folder.printed(languages[0]));
  const others = entries.filter(
    (entry) => !languages.some((language) => isFolderOf(language, entry)) && isStray(entry),
  );
  if (others.length > mostFiles) {
    return { languageFolders, strays: [{ problem: filesMany(folder.printed('.')) }] };
  }
  const strays = others.map((entry) =>
    entry.isDirectory() ? strayFolder(entry.name, folder) : strayFile(entry.name, folder),
  );
  return { languageFolders, strays };
}

function namesAt(folder: ContentFolder): readonly Dirent[] {
  try {
    return readdirSync(folder.at('.'), { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw notThere(folder.printed('.'));
    throw new Error(`Mappa ${folder.printed('.')} kan ikke leses (${code}).`);
  }
}

function notThere(printed: string): Error {
  return new Error(`Mappa ${printed} finnes ikke.`);
}

/** What has exactly the name is told of as that folder, also where it is none. */
function isFolderOf(language: string, entry: Dirent): boolean {
  const { name } = entry;
  return name === language || (entry.isDirectory() && knownName(name, true) === language);
}

/** Its own reader tells of a file or a folder with exactly its name. */
function isStray({ name }: Dirent): boolean {
  return [true, false].every((isFolder) => knownName(name, isFolder) !== name);
}
