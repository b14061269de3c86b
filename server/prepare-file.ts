import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import etag from 'etag';
import { contentType } from '../lib/site/content-type.ts';
import type { Reply } from './reply.ts';

type Headers = Reply['headers'];

/** A file in one encoding, with all the headers it is sent with. */
export interface Representation {
  readonly etag: string;
  readonly size: number;
  /** All its bytes, or where they are read from when they are asked for. */
  readonly content: Buffer | string;
  /** The answer to who asks for all of it. */
  readonly whole: Reply;
}

export interface FileAnswer {
  /** Those that also stand on 304. */
  readonly common: Headers;
  readonly identity: Representation;
  /** By the name of the encoding, in the order we like to send them. */
  readonly compressed: ReadonlyMap<string, Representation>;
}

/** Larger files are not kept in memory. */
const largestKept = 4 * 1024 * 1024;
/** With the headers this much fits into what Node writes at once. */
const largestText = 12 * 1024;

/** Reads a file and the encodings of it that lie beside it (`files` knows which do). */
export function prepareFile(
  directory: string,
  file: string,
  files: ReadonlySet<string>,
  headers: Headers,
): FileAnswer {
  const suffixes = Object.entries({ br: '.br', gzip: '.gz' });
  const beside = suffixes.filter(([, suffix]) => files.has(file + suffix));
  const vary = beside.length > 0 && { Vary: 'Accept-Encoding' };
  const common = { ...headers, ...vary };
  const own = { ...common, 'Content-Type': contentType(file), 'Accept-Ranges': 'bytes' };
  const read = (suffix: string, sent: Headers) => represent(join(directory, file + suffix), sent);
  const compressed = beside.map(
    ([name, suffix]) => [name, read(suffix, { ...own, 'Content-Encoding': name })] as const,
  );
  return { common, identity: read('', own), compressed: new Map(compressed) };
}

function represent(path: string, own: Headers): Representation {
  const { size } = statSync(path);
  const bytes = readFileSync(path);
  const tag = etag(bytes);
  const headers = { ...own, ETag: tag, 'Content-Length': String(size) };
  const content = size > largestKept ? path : bytes;
  const body = size > largestKept ? { path, start: 0, end: size - 1 } : bodyOf(bytes);
  const whole = { status: 200, headers, flatHeaders: Object.entries(headers).flat(), body };
  return { etag: tag, size, content, whole };
}

function bodyOf(bytes: Buffer): Buffer | string {
  return bytes.length > largestText ? bytes : bytes.toString('latin1');
}
