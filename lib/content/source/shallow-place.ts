import type { ContentFolder } from './content-folder.ts';
import { freeName } from './free-name.ts';

/** Where a page that stands too deep may stand: in the folder of its part. */
export function shallowPlace(path: string, folder: ContentFolder): string {
  const steps = path.split('/');
  // An index is called what its folder is called.
  const name = steps.at(-1) === 'index.md' ? `${steps.at(-2)}.md` : steps.at(-1);
  return freeName([...steps.slice(0, 2), name].join('/'), folder);
}
