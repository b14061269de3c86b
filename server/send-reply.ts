import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { FilePart, Reply } from './reply.ts';

/** With more, what belongs to requests would grow old in memory. */
const mostWaiting = 64;
const waiting: (readonly [Reply, ServerResponse])[] = [];

/**
 * Sends an answer when all requests that have come are read: whoever asked for many, as a proxy in
 * front does, is woken once for all of them.
 */
export function sendReply(reply: Reply, response: ServerResponse): void {
  if (waiting.length === 0) setImmediate(sendWaiting);
  waiting.push([reply, response]);
  if (waiting.length === mostWaiting) sendWaiting();
}

function sendWaiting(): void {
  for (const [reply, response] of waiting.splice(0)) send(reply, response);
}

function send({ status, headers, flatHeaders, body }: Reply, response: ServerResponse): void {
  response.writeHead(status, flatHeaders ?? headers);
  if (typeof body === 'string') response.end(body, 'latin1');
  else if (body === undefined || Buffer.isBuffer(body)) response.end(body);
  else if (response.req.method === 'HEAD') response.end();
  else sendPart(body, response);
}

/** The headers are out: where the file has gone, all that is left is to hang up. */
function sendPart({ path, start, end }: FilePart, response: ServerResponse): void {
  pipeline(createReadStream(path, { start, end }), response, (error) => {
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
  });
}
