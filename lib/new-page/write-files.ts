import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file as it shall be. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
  /** The file is there and is replaced; else it must not be there. */
  readonly replaces: boolean;
}

/** Writes all of them or, where one cannot be written, none. Throws an error that names the one. */
export function writeFiles(changes: readonly FileChange[]): void {
  const undo: (() => void)[] = [];
  for (const change of changes) {
    try {
      undo.unshift(change.replaces ? replace(change) : create(change));
    } catch (error) {
      for (const step of undo) step();
      throw new Error(`${change.path} kan ikke skrives (${codeOf(error)}). Ingenting er endret.`);
    }
  }
}

/** As the machine names what stood in the way. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Gives what takes it back. */
function create({ path, text }: FileChange): () => void {
  const file = openSync(path, 'wx');
  const remove = () => rmSync(path);
  try {
    writeFileSync(file, text);
  } catch (error) {
    remove();
    throw error;
  } finally {
    closeSync(file);
  }
  return remove;
}

/** A reader sees the file as it was or as it shall be, never half of it. Gives what takes it back. */
function replace({ path, text }: FileChange): () => void {
  const before = readFileSync(path);
  writeWhole(path, text);
  return () => writeWhole(path, before);
}

function writeWhole(path: string, content: string | Buffer): void {
  const beside = join(dirname(path), `.${basename(path)}.new`);
  try {
    writeFileSync(beside, content, { mode: statSync(path).mode });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
