import type { IncomingMessage, RequestListener } from 'node:http';
import { answerRequest } from './answer-request.ts';
import { errorReply, type Reply } from './error-reply.ts';
import type { Site } from './prepare-answers.ts';

/** A fault of ours is a 500 to one reader, never the end of the process for all. */
export function createResponder(site: Site, server: { listening: boolean }): RequestListener {
  return (request, response) => {
    const { status, headers, body } = replyTo(request, site);
    if (!server.listening) response.setHeader('Connection', 'close');
    response.writeHead(status, headers).end(body);
  };
}

function replyTo(request: IncomingMessage, site: Site): Reply {
  try {
    return answerRequest(request, site);
  } catch (error) {
    console.error(error);
    return errorReply(500);
  }
}
