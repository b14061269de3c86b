import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import parseRange from 'range-parser';
import { acceptedEncodings } from './accepted-encodings.ts';
import type { FileAnswer, Representation } from './prepare-file.ts';
import type { Refuse } from './prepare-refusals.ts';
import type { Reply } from './reply.ts';

/**
 * A published file: whole in an encoding the reader takes, 304 where the reader has it, or the
 * part that was asked for. A part is of the file as it is, never of its compressed bytes.
 */
export function fileReply(
  method: string,
  headers: IncomingHttpHeaders,
  file: FileAnswer,
  refuse: Refuse,
): Reply {
  const range = method === 'GET' ? headers.range : undefined;
  const chosen = range === undefined ? chooseRepresentation(headers, file) : file.identity;
  if (fresh(headers, { etag: chosen.etag })) {
    return { status: 304, headers: { ...file.common, ETag: chosen.etag } };
  }
  const wanted = (headers['if-range'] ?? chosen.etag) === chosen.etag ? range : undefined;
  return wanted === undefined ? chosen.whole : partReply(wanted, chosen, refuse);
}

/** The page for an address that is not there; neither 304 nor parts, for its status is the news. */
export function missingReply(headers: IncomingHttpHeaders, file: FileAnswer): Reply {
  const { whole } = chooseRepresentation(headers, file);
  const { 'Accept-Ranges': _parts, ...sent } = whole.headers;
  return { status: 404, headers: sent, ...(whole.body && { body: whole.body }) };
}

/** A reader who refuses every encoding gets the file as it is. */
function chooseRepresentation(
  { 'accept-encoding': accepted }: IncomingHttpHeaders,
  { compressed, identity }: FileAnswer,
): Representation {
  if (compressed.size === 0) return identity;
  const encoding = acceptedEncodings(accepted).find(
    (name) => name === 'identity' || compressed.has(name),
  );
  return compressed.get(encoding ?? 'identity') ?? identity;
}

/** Several parts at once, or a range that is none, get the whole file: RFC 9110, 14.2. */
function partReply(
  wanted: string,
  { size, content, whole }: Representation,
  refuse: Refuse,
): Reply {
  const ranges = parseRange(size, withinSize(wanted, size));
  if (ranges === -1) return refuse(416, { 'Content-Range': `bytes */${size}` });
  const [range, another] = typeof ranges === 'number' || ranges.type !== 'bytes' ? [] : ranges;
  if (range === undefined || another !== undefined) return whole;
  const { start, end } = range;
  const headers = {
    ...whole.headers,
    'Content-Range': `bytes ${start}-${end}/${size}`,
    'Content-Length': String(end - start + 1),
  };
  const body =
    typeof content === 'string' ? { path: content, start, end } : content.subarray(start, end + 1);
  return { status: 206, headers, body };
}

/** The last bytes of a file, more than it has, are all of them (RFC 9110, 14.1.2); range-parser finds none. */
function withinSize(wanted: string, size: number): string {
  const last = /^bytes=-(\d+)$/.exec(wanted)?.[1];
  return last !== undefined && Number(last) > size ? 'bytes=0-' : wanted;
}
