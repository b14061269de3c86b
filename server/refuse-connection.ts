import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorReply, type Reply } from './error-reply.ts';

/** Answers what Node could not read as a request, with the headers of any answer, and hangs up. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (socket.writable && error.code !== 'ECONNRESET') hangUp(socket, errorReply(statusOf(error)));
  else socket.destroy();
}

/** Writes an answer where Node gives none, and ends the connection. */
export function hangUp(socket: Duplex, { status, headers, body }: Reply): void {
  const fields = Object.entries({ ...headers, Connection: 'close' });
  const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n`);
  socket.end(body);
}

function statusOf(error: NodeJS.ErrnoException): 400 | 408 | 414 | 431 {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (error.code !== 'HPE_HEADER_OVERFLOW') return 400;
  // A target alone can fill what Node allows for all headers.
  const packet = 'rawPacket' in error ? String(error.rawPacket) : '';
  return /^[A-Z]+ \S{8193}/.test(packet) ? 414 : 431;
}
