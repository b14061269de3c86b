import { type ClientHttp2Session, connect, type IncomingHttpHeaders } from 'node:http2';
import { buffer } from 'node:stream/consumers';

export interface SecureAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A connection by HTTP/2 over TLS to a port of this machine, whose certificate nobody has signed. */
export function connectSecurely(port: number): ClientHttp2Session {
  return connect(`https://127.0.0.1:${port}`, {
    servername: 'strategi.example',
    rejectUnauthorized: false,
  });
}

/** Asks on a connection that is open. */
export function askSecurely(
  session: ClientHttp2Session,
  target: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<SecureAnswer> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':path': target,
      ':authority': 'strategi.example',
      ...headers,
    });
    stream.on('error', reject);
    stream.on('response', (received) => {
      const status = received[':status'];
      buffer(stream).then((body) => resolve({ status, headers: received, body }), reject);
    });
    stream.end();
  });
}
