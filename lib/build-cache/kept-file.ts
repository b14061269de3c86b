import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the digest that a kept file begins with, in bytes. */
const digestLength = 32;

/**
 * Finds what was kept under a name. Missing where nothing was, or where it is no longer whole. The
 * time of the file then says when it was last of use: what is long out of use is deleted.
 */
export function readKept(folder: string, name: string): Buffer | undefined {
  const path = join(folder, name);
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const bytes = file.subarray(digestLength);
  if (!digestOf(bytes).equals(file.subarray(0, digestLength))) return undefined;
  const now = new Date();
  attempt(() => utimesSync(path, now, now));
  return bytes;
}

/**
 * Keeps bytes under a name that changes with all they were made of. Whole or not at all: others may
 * be reading. Where nothing can be written nothing is kept, and it is made again the next time.
 */
export function keep(folder: string, name: string, bytes: Uint8Array): void {
  const unfinished = join(folder, randomUUID());
  const isKept = attempt(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, Buffer.concat([digestOf(bytes), bytes]));
    renameSync(unfinished, join(folder, name));
  });
  if (!isKept) attempt(() => rmSync(unfinished, { force: true }));
}

/** What was kept under a name; where nothing was, it is made, and kept. Throws what making it throws. */
export async function keptOrMade(
  folder: string,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const kept = readKept(folder, name);
  if (kept !== undefined) return kept;
  const made = await make();
  keep(folder, name, made);
  return made;
}

/** A name for what is made of these, and of nothing else. What JSON leaves out does not count. */
export function nameOf(...madeOf: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(madeOf)).digest('hex');
}

/** Whether it could be done. A build does without its cache where it must. */
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
