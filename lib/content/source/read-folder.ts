import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import { fileFault } from './file-fault.ts';
import { unreadable } from './unreadable.ts';

/** What stands in a folder, sorted by name, or why it cannot be looked into. A link is no folder. */
export function readFolder(path: string, printed: string): readonly Dirent[] | Problem {
  try {
    if (!lstatSync(path).isDirectory()) return notAFolder(printed);
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return unreadable(printed, 'Mappa', error);
  }
}

function notAFolder(file: string): Problem {
  return fileFault(
    file,
    'file-kind',
    'Dette er ikke en vanlig mappe.',
    'Legg selve mappa her, ikke en lenke til den.',
  );
}

/** Whether there is a problem in the place of what was to be read. */
export function isProblem(read: Problem | readonly unknown[]): read is Problem {
  return 'rule' in read;
}
