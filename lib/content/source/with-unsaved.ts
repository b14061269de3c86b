import { basename, dirname } from 'node:path/posix';
import { languages } from '../../languages/language.ts';
import { type Entry, entryIn } from './entry.ts';
import type { UnsavedFile } from './unsaved-file.ts';

/** The entries with a file that was never saved: it has a place among the others too. */
export function withUnsaved(
  entries: readonly Entry[],
  unsaved: UnsavedFile | undefined,
): readonly Entry[] {
  if (unsaved === undefined || entries.some(({ onDisk }) => onDisk === unsaved.path)) {
    return entries;
  }
  const folder = folderAt(dirname(unsaved.path), entries);
  const dirent = {
    name: basename(unsaved.path),
    isFile: () => true,
    isDirectory: () => false,
  };
  return folder === undefined ? entries : [...entries, entryIn(folder, dirent)];
}

/** A folder, also one that is not there yet. */
function folderAt(path: string, entries: readonly Entry[]): Entry | undefined {
  const found = entries.find(({ onDisk, kind }) => kind === 'folder' && onDisk === path);
  if (found !== undefined) return found;
  const language = languages.find((one) => one === path);
  if (language !== undefined) {
    return { onDisk: path, path, language, kind: 'folder', isRegular: true };
  }
  const parent = path === '.' ? undefined : folderAt(dirname(path), entries);
  const dirent = { name: basename(path), isFile: () => false, isDirectory: () => true };
  return parent && entryIn(parent, dirent);
}
