import type { Dirent } from 'node:fs';
import type { Language } from '../../languages/language.ts';
import type { Problem } from '../problem.ts';
import { properName } from './proper-name.ts';

/** A language's folder, or something in it, at any depth. */
export interface Entry {
  /** As it is, relative to the content folder, with `/`. */
  readonly onDisk: string;
  /** As it was meant: with each name put right. */
  readonly path: string;
  readonly language: Language;
  readonly kind: 'page' | 'folder' | 'other';
  /** A file or a folder, and not a link or a pipe. */
  readonly isRegular: boolean;
  /** Why a folder is not looked into. */
  readonly unread?: Problem;
}

/** What a folder tells of something in it. */
type Found = Pick<Dirent, 'name' | 'isFile' | 'isDirectory'>;

/** Written by hand in a language's folder, it was meant as a page. */
const pageLike = /^[^.]+$|\.(?:md|markdown|mdx|txt)\s*$/i;

/** What stands in a folder. */
export function entryIn(folder: Entry, dirent: Found): Entry {
  const { name } = dirent;
  const kind = kindOf(dirent);
  const meant = kind === 'other' ? name : (properName(name, kind) ?? name);
  return {
    onDisk: `${folder.onDisk}/${name}`,
    path: `${folder.path}/${meant}`,
    language: folder.language,
    kind,
    isRegular: dirent.isFile() || dirent.isDirectory(),
  };
}

/** The last word of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function kindOf(dirent: Found): Entry['kind'] {
  if (dirent.isDirectory()) return 'folder';
  const { name } = dirent;
  const isPage = pageLike.test(name) && !name.startsWith('.') && name !== 'README.md';
  // A link without an ending most likely leads to a folder.
  return isPage && (dirent.isFile() || name.includes('.')) ? 'page' : 'other';
}
