import type { ContentFolder } from './content-folder.ts';
import { type Entry, entryIn, nameOf } from './entry.ts';
import { isSeen } from './is-seen.ts';
import { isProblem, readFolder } from './read-folder.ts';
import { filesMany, mostFiles } from './source-limits.ts';

/** A language's folder and all that stands in it. Alone, with its problem, where that is too much. */
export function listEntries(languageFolder: Entry, content: ContentFolder): readonly Entry[] {
  const entries: Entry[] = [];
  for (const entry of walk(languageFolder, content)) {
    entries.push(entry);
    if (entries.length <= mostFiles) continue;
    return [{ ...languageFolder, unread: filesMany(content.printed(languageFolder.onDisk)) }];
  }
  return entries;
}

/** One by one, the well-named first: who has had enough stops asking. */
function* walk(folder: Entry, content: ContentFolder): Generator<Entry> {
  const found = readFolder(content.at(folder.onDisk), content.printed(folder.onDisk));
  if (isProblem(found)) {
    yield { ...folder, unread: found };
    return;
  }
  yield folder;
  const entries = found.filter(isSeen).map((dirent) => entryIn(folder, dirent));
  for (const entry of entries.toSorted((a, b) => misnaming(a) - misnaming(b))) {
    if (entry.kind === 'folder') yield* walk(entry, content);
    else yield entry;
  }
}

function misnaming({ onDisk, path }: Entry): number {
  return nameOf(onDisk) === nameOf(path) ? 0 : 1;
}
