import type { Problem } from '../problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { type Entry, nameOf } from './entry.ts';
import { fileFault } from './file-fault.ts';
import { copyName } from './free-name.ts';
import { nameFault, sameName } from './name-fault.ts';
import { notRegular } from './read-bytes.ts';
import { shallowPlace } from './shallow-place.ts';
import { misnamedFolder } from './stray.ts';

/** Language folder, the folder of a part, and the file. */
const deepest = 3;

/** An entry among those that have its name: the first has it, and is copy 1. */
interface Copy {
  readonly first: Entry;
  readonly copy: number;
}

/** Why a page or a folder cannot stand where it does, or be called what it is. */
export function entryProblem(entry: Entry, copy: Copy, folder: ContentFolder): Problem | undefined {
  // No name leads to a file whose name is not in UTF-8.
  if (hasLostName(entry)) return nameProblem(entry, copy, folder);
  if (entry.unread !== undefined) return entry.unread;
  if (!entry.isRegular) return notRegular(folder.printed(entry.onDisk));
  const { onDisk, path, kind } = entry;
  const depth = path.split('/').length;
  switch (kind) {
    case 'page':
      return depth > deepest ? tooDeep(entry, folder) : nameProblem(entry, copy, folder);
    case 'folder':
      if (depth === 1) return onDisk === path ? undefined : misnamedFolder(onDisk, path, folder);
      // What stands in a folder that is too deep tells of itself.
      return depth === deepest - 1 ? nameProblem(entry, copy, folder) : undefined;
    default:
      return undefined;
  }
}

function hasLostName({ onDisk, kind }: Entry): boolean {
  return kind !== 'other' && nameOf(onDisk).includes('\uFFFD');
}

function nameProblem(entry: Entry, copy: Copy, folder: ContentFolder): Problem | undefined {
  const duplicate = duplicateProblem(entry, copy, folder);
  if (duplicate !== undefined) return duplicate;
  const { onDisk, kind } = entry;
  const fault = nameFault(nameOf(onDisk), kind === 'folder' ? 'folder' : 'page');
  return fault && fileFault(folder.printed(onDisk), 'file-name', ...fault);
}

/** Two that are called the same stand in folders that are told of. */
function duplicateProblem(
  { onDisk, path, kind }: Entry,
  { first, copy }: Copy,
  folder: ContentFolder,
): Problem | undefined {
  const names = [nameOf(onDisk), nameOf(first.onDisk)] as const;
  if (names[0] === names[1]) return undefined;
  const problem = sameName(folder.printed(onDisk), names, copyName(path, copy, folder));
  if (kind !== 'folder') return problem;
  const hint = `Flytt det som ligger i den, til ${folder.printed(first.onDisk)}, og slett mappa.`;
  return { ...problem, hint };
}

function tooDeep(entry: Entry, folder: ContentFolder): Problem {
  const hint = `Flytt fila til \`${folder.printed(shallowPlace(entry.path, folder))}\`.`;
  return fileFault(folder.printed(entry.onDisk), 'file-depth', 'Fila ligger for dypt.', hint);
}
