import { parse } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { contentFolder } from '../content/source/content-folder.ts';
import { isMisnamed } from '../content/source/known-names.ts';
import { properName } from '../content/source/proper-name.ts';
import { isProblem, readFolder } from '../content/source/read-folder.ts';
import { filesMany, mostFiles } from '../content/source/source-limits.ts';
import type { PictureFile } from './picture-file.ts';
import { pictureNameProblems } from './picture-name-problems.ts';
import { readPicture } from './read-picture.ts';

export interface Media {
  /** Every picture the site can show, by its file name. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  /** Whether a picture of that name is there, faulty or not: then its own problem tells. */
  readonly isThere: (name: string) => boolean;
  readonly problems: readonly Problem[];
}

/**
 * The pictures in `media/` of a content folder. A folder that is not there holds none. Those that stand
 * `elsewhere` are told of by what found them.
 */
export function readMedia(
  contentDirectory: string,
  workingDirectory: string,
  elsewhere: readonly string[] = [],
): Media {
  const folder = contentFolder(contentDirectory, workingDirectory);
  if (!folder.has('media')) {
    const isUnread = isMisnamed(contentDirectory, 'media');
    return withoutPictures([], (name) => isUnread || elsewhere.includes(name));
  }
  const found = readFolder(folder.at('media'), folder.printed('media'));
  if (isProblem(found)) return withoutPictures([found], () => true);
  const entries = found.filter(({ name }) => !name.startsWith('.'));
  if (entries.length > mostFiles) {
    return withoutPictures([filesMany(folder.printed('media'))], () => true);
  }
  const names = entries.map(({ name }) => name);
  const nameProblems = pictureNameProblems(names, folder);
  const pictures = new Map<string, PictureFile>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const read = readPicture(entry, folder);
    const found = 'src' in read ? [] : read;
    // What is no picture of that kind is told with the name it ought to have.
    const isOther = found.some(({ rule }) => rule === 'media-kind' || rule === 'media-type');
    const nameProblem = isOther ? undefined : nameProblems.get(name);
    problems.push(...(nameProblem === undefined ? [] : [nameProblem]), ...found);
    if ('src' in read && nameProblem === undefined) pictures.set(name, read);
  }
  const known = new Set([...elsewhere, ...names]);
  const faulty = new Set(names.filter((name) => !pictures.has(name)).map(meantStem));
  const isThere = (name: string) => known.has(name) || faulty.has(meantStem(name));
  return { pictures, isThere, problems };
}

/** The name of a faulty picture once it is put right, but for its ending. */
function meantStem(name: string): string {
  return parse(properName(name, 'picture') ?? name).name;
}

function withoutPictures(problems: readonly Problem[], isThere: Media['isThere']): Media {
  return { pictures: new Map(), isThere, problems };
}
