import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AccessLog } from './access-log.ts';
import { answerRequest } from './answer-request.ts';
import type { Site } from './prepare-answers.ts';
import type { Reply } from './reply.ts';
import { sendReply } from './send-reply.ts';

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
    const reply = replyTo(request, service.site());
    if (service.isEnding()) response.setHeader('Connection', 'close');
    if (service.log) logWhenDone(request, response, reply, service.log);
    sendReply(reply, response);
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

function logWhenDone(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  { status, headers }: Reply,
  log: AccessLog,
): void {
  const began = performance.now();
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
