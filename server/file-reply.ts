import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import parseRange from 'range-parser';
import { errorReply, type Reply } from './error-reply.ts';
import type { FileAnswer, Representation } from './prepare-file.ts';

/** What negotiator 1.1 takes and its types do not know: our order where the reader has none. */
interface EncodingNegotiator {
  encoding(available: string[], options: { preferred: string[] }): string | undefined;
}

/**
 * A published file: whole in an encoding the reader takes, 304 where the reader has it, or the
 * part that was asked for. A part is of the file as it is, never of its compressed bytes.
 */
export function fileReply(method: string, headers: IncomingHttpHeaders, file: FileAnswer): Reply {
  const range = method === 'GET' ? headers.range : undefined;
  const chosen = range === undefined ? chooseRepresentation(headers, file) : file.identity;
  if (fresh(headers, { etag: chosen.etag })) {
    return { status: 304, headers: { ...file.common, ETag: chosen.etag } };
  }
  const wanted = (headers['if-range'] ?? chosen.etag) === chosen.etag ? range : undefined;
  return wanted === undefined ? wholeReply(200, chosen) : partReply(wanted, chosen);
}

/** The page for an address that is not there; neither 304 nor parts, for its status is the news. */
export function missingReply(headers: IncomingHttpHeaders, file: FileAnswer): Reply {
  return wholeReply(404, chooseRepresentation(headers, file));
}

/** A reader who refuses every encoding gets the file as it is. */
function chooseRepresentation(headers: IncomingHttpHeaders, file: FileAnswer): Representation {
  const negotiator: EncodingNegotiator = new Negotiator({ headers });
  const available = [...file.compressed.keys(), 'identity'];
  const encoding = negotiator.encoding(available, { preferred: available }) ?? 'identity';
  return file.compressed.get(encoding) ?? file.identity;
}

function wholeReply(status: number, { headers, bytes }: Representation): Reply {
  return { status, headers, body: bytes };
}

/** Several parts at once, or a range that is none, get the whole file: RFC 9110, 14.2. */
function partReply(wanted: string, whole: Representation): Reply {
  const size = whole.bytes.length;
  const ranges = parseRange(size, wanted);
  if (ranges === -1) return errorReply(416, { 'Content-Range': `bytes */${size}` });
  const [range, another] = typeof ranges === 'number' || ranges.type !== 'bytes' ? [] : ranges;
  if (range === undefined || another !== undefined) return wholeReply(200, whole);
  const body = whole.bytes.subarray(range.start, range.end + 1);
  const headers = {
    ...whole.headers,
    'Content-Range': `bytes ${range.start}-${range.end}/${size}`,
    'Content-Length': String(body.length),
  };
  return { status: 206, headers, body };
}
