import { createHash } from 'node:crypto';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';

/** What a client asked for and what came of it; times in milliseconds. */
export interface Asked {
  readonly path: string;
  readonly began: number;
  readonly ended: number;
  /** Missing where the connection was refused, cut or reset. */
  readonly status?: number;
  /** SHA-256 of a body that came whole. */
  readonly digest?: string;
  /** Why there is no whole answer. */
  readonly error?: string;
}

export interface Load {
  readonly asked: readonly Asked[];
  /** Lets every client finish its last request. */
  readonly stop: () => Promise<readonly Asked[]>;
}

interface LoadOptions {
  readonly origin: string;
  readonly paths: readonly string[];
  /** How many clients, each on a connection of its own that it keeps. */
  readonly clients: number;
  /** A client whose server takes no more connections is done. */
  readonly endsWhenRefused?: boolean;
}

/** Has clients ask for one path after the other until they are stopped. Any certificate will do. */
export function startLoad({ origin, paths, clients, endsWhenRefused = false }: LoadOptions): Load {
  const asked: Asked[] = [];
  const { Agent, get } = origin.startsWith('https:') ? https : http;
  let isStopped = false;
  const run = async (first: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
    for (let turn = first; !isStopped; turn += 1) {
      const result = await ask(origin, paths[turn % paths.length] ?? '/', (url, receive) =>
        get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, receive),
      );
      if (result.error === 'ECONNREFUSED' && endsWhenRefused) break;
      asked.push(result);
    }
    agent.destroy();
  };
  const running = Array.from({ length: clients }, (_, index) => run(index));
  const stop = async () => {
    isStopped = true;
    await Promise.all(running);
    return asked;
  };
  return { asked, stop };
}

type Get = (url: string, receive: (response: IncomingMessage) => void) => http.ClientRequest;

function ask(origin: string, path: string, get: Get): Promise<Asked> {
  const began = performance.now();
  const result = (rest: Omit<Asked, 'path' | 'began' | 'ended'>): Asked => ({
    path,
    began,
    ended: performance.now(),
    ...rest,
  });
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) =>
      resolve(result({ error: error.code ?? error.message }));
    const request = get(`${origin}${path}`, (response) => {
      readWhole(response).then(
        (digest) => resolve(result({ status: response.statusCode ?? 0, digest })),
        failed,
      );
    });
    request.on('error', failed);
  });
}

/** Rejects where the body was cut: Node says so by `aborted`. */
async function readWhole(response: IncomingMessage): Promise<string> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of response) {
    hash.update(chunk);
    length += chunk.length;
  }
  const promised = response.headers['content-length'];
  if (promised !== undefined && Number(promised) !== length) throw new Error('cut');
  return hash.digest('hex');
}
