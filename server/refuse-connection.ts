import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Service } from './create-responder.ts';
import type { Reply } from './reply.ts';

/** Answers what Node could not read as a request, with the headers of any answer, and hangs up. */
export function refuseConnection(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  { site, log }: Pick<Service, 'site' | 'log'>,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const reply = site().refuse(statusOf(error));
  const bytes = Number(reply.headers['Content-Length']);
  log?.write({
    method: undefined,
    target: undefined,
    status: reply.status,
    bytes,
    milliseconds: 0,
  });
  hangUp(socket, reply);
}

/** Writes an answer where Node gives none, and ends the connection. */
export function hangUp(socket: Duplex, { status, headers, body }: Reply): void {
  const date = new Date().toUTCString();
  const fields = Object.entries({ ...headers, Date: date, Connection: 'close' });
  const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n`);
  socket.end(Buffer.isBuffer(body) ? body : undefined);
}

function statusOf(error: NodeJS.ErrnoException): 400 | 408 | 414 | 431 {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (error.code !== 'HPE_HEADER_OVERFLOW') return 400;
  // A target alone can fill what Node allows for all headers.
  const packet = 'rawPacket' in error ? String(error.rawPacket) : '';
  return /^[A-Z]+ \S{8193}/.test(packet) ? 414 : 431;
}
