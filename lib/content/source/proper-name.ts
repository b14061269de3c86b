import { extname } from 'node:path';
import { foldFragment } from '../fragment.ts';

export type NameKind = 'page' | 'folder' | 'picture';

/** What is cut off before the rest is put right: `om.txt`, `om.MD` and `om.md.txt` are meant as `om.md`. */
const endings: Readonly<Record<NameKind, RegExp>> = {
  page: /(?:\.(?:md|markdown|mdx|txt))+\s*$/i,
  folder: /(?:\.md)+\s*$/i,
  picture: /\.[a-z]+\s*$/i,
};

/** The name that was meant, with small letters, digits and hyphens alone. Missing where none of these is left. */
export function properName(name: string, kind: NameKind): string | undefined {
  const stem = foldFragment(name.replace(endings[kind], ''));
  return stem === '' ? undefined : stem + endingOf(name, kind);
}

function endingOf(name: string, kind: NameKind): string {
  switch (kind) {
    case 'page':
      return '.md';
    case 'folder':
      return '';
    case 'picture':
      return extname(name.trim()).toLowerCase();
  }
}
