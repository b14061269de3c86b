import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../languages/language.ts';

/** Something that stands in a language folder, at any depth. */
export interface Entry {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly entry: Pick<Dirent, 'name' | 'isFile' | 'isDirectory'>;
  readonly language: Language;
}

/** All that stands in a language folder, sorted, but for what begins with a full stop. */
export function listEntries(
  contentDirectory: string,
  language: Language,
  folder: string = language,
): readonly Entry[] {
  const entries = readdirSync(join(contentDirectory, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    const inside = entry.isDirectory() ? listEntries(contentDirectory, language, path) : [];
    return [{ path, entry, language }, ...inside];
  });
}
