import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { limits } from '../lib/site/limits.ts';
import type { AccessLog } from './access-log.ts';
import { answerRequest } from './answer-request.ts';
import { createResponder } from './create-responder.ts';
import { OriginError } from './origin-error.ts';
import { hangUp, refuseConnection } from './refuse-connection.ts';
import { openRelease } from './release.ts';

const options = {
  maxHeaderSize: limits.head,
  headersTimeout: limits.headTime,
  requestTimeout: limits.requestTime,
  connectionsCheckingInterval: 1_000,
  /** The time for silence holds between requests too. */
  keepAliveTimeout: 0,
  /** What has no body needs no stream for it. */
  optimizeEmptyRequests: true,
  /** Node's own answer would lack our headers. */
  requireHostHeader: false,
};
/** More than a machine of two cores can serve; each costs some ten kilobytes. */
const mostConnections = 10_000;
const patience = 7_000;

export interface Origin {
  /** With the real port and the base path, no slash at its end. */
  readonly url: string;
  /** Serves what stands in the folder now. Throws `OriginError` and goes on as before when it is not complete. */
  reload(): void;
  /** Takes no new connections, lets requests in flight finish, within ten seconds. */
  close(): Promise<void>;
}

interface Options {
  readonly directory: string;
  readonly host: string;
  readonly port: number;
  readonly log?: AccessLog | undefined;
}

/** Serves a built folder. Rejects with `OriginError` when it is not complete or cannot be served. */
export async function startOrigin({ directory, host, port, log }: Options): Promise<Origin> {
  const { site, reload } = openRelease(directory);
  const server = createServer(options).setTimeout(limits.silence);
  server.maxConnections = mostConnections;
  const service = { site, isEnding: () => !server.listening, log };
  const respond = createResponder(service);
  server.on('request', respond);
  server.on('checkContinue', respond);
  server.on('checkExpectation', respond);
  server.on('connect', (request, socket) => hangUp(socket, answerRequest(request, site())));
  server.on('clientError', (error, socket) => refuseConnection(error, socket, service));
  const realPort = await listen(server, host, port);
  const name = host.includes(':') ? `[${host}]` : host;
  const url = `http://${name}:${realPort}${site().basePath}`;
  const close = async () => {
    await drain(server);
    log?.flush();
  };
  return { url, reload, close };
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
