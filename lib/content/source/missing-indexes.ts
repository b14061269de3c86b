import { type Language, languages } from '../../languages/language.ts';
import type { ContentFolder } from './content-folder.ts';
import { fileFault } from './file-fault.ts';
import type { SourceFile } from './source-file.ts';

/** The indexes that the folders with pages in them ought to have, each with its fault. */
export function missingIndexes(
  files: readonly SourceFile[],
  folder: ContentFolder,
): readonly SourceFile[] {
  const folders = new Map<string, Language>([[languages[0], languages[0]]]);
  for (const { path, language } of files) {
    folders.set(language, language);
    const [, part, file, deeper] = path.split('/');
    if (file !== undefined && deeper === undefined) folders.set(`${language}/${part}`, language);
  }
  const paths = new Set(files.map(({ path }) => path));
  return [...folders]
    .map(([name, language]) => ({ path: `${name}/index.md`, language }))
    .filter(({ path }) => !paths.has(path))
    .map(({ path, language }) => {
      const printed = folder.printed(path);
      return { path, printed, language, text: undefined, problems: [missingIndex(path, printed)] };
    });
}

function missingIndex(path: string, printed: string) {
  const type = path.split('/').length === 2 ? 'strategi' : 'del';
  return fileFault(
    printed,
    'index-missing',
    'Mappa mangler index.md.',
    `Lag fila med \`type: ${type}\`, eller flytt sidene som ligger i mappa.`,
  );
}
