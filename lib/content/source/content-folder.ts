import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printedPath } from './printed-path.ts';

/** The folder that is read; each path is relative to it, with `/`. */
export interface ContentFolder {
  readonly at: (path: string) => string;
  /** As problems name it. */
  readonly printed: (path: string) => string;
  /** Whether something has exactly this name: a disk may take `OM.md` for `om.md`. */
  readonly has: (path: string) => boolean;
}

/** The content folder in `directory`, as it is while it is read. */
export function contentFolder(directory: string, workingDirectory: string): ContentFolder {
  const at = (path: string) => join(directory, path);
  const listed = new Map<string, ReadonlySet<string>>();
  const namesIn = (folder: string) => {
    const names = listed.get(folder) ?? readNames(folder);
    listed.set(folder, names);
    return names;
  };
  return {
    at,
    printed: (path) => printedPath(at(path), workingDirectory),
    has: (path) => namesIn(dirname(at(path))).has(path.slice(path.lastIndexOf('/') + 1)),
  };
}

function readNames(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
