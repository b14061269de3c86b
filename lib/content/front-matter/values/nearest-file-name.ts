import { foldFragment } from '../../fragment.ts';

/** The name of a file in the folder of pictures: without folders, its letters folded. */
export function nearestFileName(written: string): string {
  const [, name = '', type = ''] = /([^/\\]*)\.([^./\\]*)$/.exec(written) ?? [];
  return `${foldFragment(name)}.${foldFragment(type)}`;
}
