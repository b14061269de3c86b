import { once } from 'node:events';
import { createServer } from 'node:net';
import { portOf } from '../../unit/server/port-of.ts';

/** A port of this machine that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
