import type { ContentFolder } from './content-folder.ts';

/** The path of a file, or one like it that nothing has: `nb/om-2.md`. */
export function freeName(path: string, folder: ContentFolder): string {
  return folder.has(path) ? copyName(path, 2, folder) : path;
}

/** The path for one of several files of a name, by its number among them: `nb/om-2.md`, `nb/om-2-2.md`. */
export function copyName(path: string, number: number, folder: ContentFolder): string {
  const copy = path.replace(/(?:\.[a-z]+)?$/, (ending) => `-${number}${ending}`);
  return folder.has(copy) ? copyName(copy, number, folder) : copy;
}
