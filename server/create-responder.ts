import { createReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { AccessLog } from './access-log.ts';
import { answerRequest } from './answer-request.ts';
import type { Site } from './prepare-answers.ts';
import type { FilePart, Reply } from './reply.ts';

export interface Service {
  /** What is served now. */
  readonly site: () => Site;
  /** Takes no new connections any more: every answer is then the last on its connection. */
  readonly isEnding: () => boolean;
  readonly log?: AccessLog | undefined;
}

/** A fault of ours is a 500 to one reader, never the end of the process for all. */
export function createResponder(service: Service): RequestListener {
  return (request, response) => {
    const began = performance.now();
    const reply = replyTo(request, service.site());
    if (service.isEnding()) response.setHeader('Connection', 'close');
    if (service.log) logWhenDone(request, response, reply, began, service.log);
    send(reply, response);
  };
}

function replyTo(request: IncomingMessage, site: Site): Reply {
  try {
    return answerRequest(request, site);
  } catch (error) {
    console.error(error);
    return site.refuse(500);
  }
}

function send({ status, headers, body }: Reply, response: ServerResponse): void {
  response.writeHead(status, headers);
  const isFile = body !== undefined && !Buffer.isBuffer(body);
  if (isFile && response.req.method !== 'HEAD') sendPart(body, response);
  else response.end(isFile ? undefined : body);
}

/** The headers are out: where the file has gone, all that is left is to hang up. */
function sendPart({ path, start, end }: FilePart, response: ServerResponse): void {
  pipeline(createReadStream(path, { start, end }), response, (error) => {
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
  });
}

function logWhenDone(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  { status, headers }: Reply,
  began: number,
  log: AccessLog,
): void {
  response.once('close', () =>
    log.write({
      method,
      target: url,
      status,
      bytes: method === 'HEAD' || status === 304 ? 0 : Number(headers['Content-Length'] ?? 0),
      milliseconds: performance.now() - began,
    }),
  );
}
