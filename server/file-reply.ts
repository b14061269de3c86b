import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import parseRange from 'range-parser';
import type { FileAnswer, Representation } from './prepare-file.ts';
import type { Refuse } from './prepare-refusals.ts';
import type { Reply } from './reply.ts';

/** What negotiator 1.1 takes and its types do not know: our order where the reader has none. */
interface EncodingNegotiator {
  encoding(available: string[], options: { preferred: string[] }): string | undefined;
}

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
  return wanted === undefined ? wholeReply(200, chosen) : partReply(wanted, chosen, refuse);
}

/** The page for an address that is not there; neither 304 nor parts, for its status is the news. */
export function missingReply(headers: IncomingHttpHeaders, file: FileAnswer): Reply {
  const whole = wholeReply(404, chooseRepresentation(headers, file));
  const { 'Accept-Ranges': _parts, ...sent } = whole.headers;
  return { ...whole, headers: sent };
}

/** A reader who refuses every encoding gets the file as it is. */
function chooseRepresentation(headers: IncomingHttpHeaders, file: FileAnswer): Representation {
  const negotiator: EncodingNegotiator = new Negotiator({ headers });
  const available = [...file.compressed.keys(), 'identity'];
  const encoding = negotiator.encoding(available, { preferred: available }) ?? 'identity';
  return file.compressed.get(encoding) ?? file.identity;
}

function wholeReply(status: number, { headers, size, content }: Representation): Reply {
  return { status, headers, body: bodyOf(content, 0, size - 1) };
}

/** Several parts at once, or a range that is none, get the whole file: RFC 9110, 14.2. */
function partReply(wanted: string, whole: Representation, refuse: Refuse): Reply {
  const { size, content } = whole;
  const ranges = parseRange(size, withinSize(wanted, size));
  if (ranges === -1) return refuse(416, { 'Content-Range': `bytes */${size}` });
  const [range, another] = typeof ranges === 'number' || ranges.type !== 'bytes' ? [] : ranges;
  if (range === undefined || another !== undefined) return wholeReply(200, whole);
  const { start, end } = range;
  const headers = {
    ...whole.headers,
    'Content-Range': `bytes ${start}-${end}/${size}`,
    'Content-Length': String(end - start + 1),
  };
  return { status: 206, headers, body: bodyOf(content, start, end) };
}

/** The last bytes of a file, more than it has, are all of them (RFC 9110, 14.1.2); range-parser finds none. */
function withinSize(wanted: string, size: number): string {
  const last = /^bytes=-(\d+)$/.exec(wanted)?.[1];
  return last !== undefined && Number(last) > size ? 'bytes=0-' : wanted;
}

function bodyOf(
  content: Representation['content'],
  start: number,
  end: number,
): NonNullable<Reply['body']> {
  return typeof content === 'string'
    ? { path: content, start, end }
    : content.subarray(start, end + 1);
}
