import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { answerRequest } from './answer-request.ts';
import { createResponder } from './create-responder.ts';
import { OriginError } from './origin-error.ts';
import { prepareAnswers } from './prepare-answers.ts';
import { hangUp, refuseConnection } from './refuse-connection.ts';

const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 6_000,
  requestTimeout: 8_000,
  connectionsCheckingInterval: 1_000,
  /** Longer than a proxy in front keeps a connection it may still use (nginx: 60 s). */
  keepAliveTimeout: 65_000,
  /** Node's own answer would lack our headers. */
  requireHostHeader: false,
};
/** A reader who takes nothing for so long is gone. */
const silence = 30_000;
const patience = 7_000;

export interface Origin {
  /** With the real port and the base path, no slash at its end. */
  readonly url: string;
  /** Takes no new connections, lets requests in flight finish, within ten seconds. */
  close(): Promise<void>;
}

interface Options {
  readonly directory: string;
  readonly host: string;
  readonly port: number;
}

/** Serves a built folder. Rejects with `OriginError` when it is not complete or cannot be served. */
export async function startOrigin({ directory, host, port }: Options): Promise<Origin> {
  const site = prepareAnswers(directory);
  const server = createServer(limits).setTimeout(silence);
  const respond = createResponder(site, server);
  server.on('request', respond);
  server.on('checkExpectation', respond);
  server.on('connect', (request, socket) => hangUp(socket, answerRequest(request, site)));
  server.on('clientError', refuseConnection);
  const realPort = await listen(server, host, port);
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${realPort}${site.basePath}`, close: () => drain(server) };
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    const taken = `Port ${port} er opptatt. Sett PORT til en annen.`;
    const other = `Kan ikke lytte på «${host}», port ${port}. Se over HOST og PORT.`;
    throw new OriginError(isTaken ? taken : other, { cause });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/**
 * Stops accepting, but hangs up on quiet connections only after a while: a request may be on its
 * way on each, and http's own `close` would cut it. Until then every answer says it is the last.
 */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hangUpQuiet = setInterval(() => server.closeIdleConnections(), 1_000);
    const hangUpAll = setTimeout(() => server.closeAllConnections(), patience);
    NetServer.prototype.close.call(server, () => {
      clearInterval(hangUpQuiet);
      clearTimeout(hangUpAll);
      resolve();
    });
  });
}
