import { once } from 'node:events';
import { connect } from 'node:net';
import { headerOf, parseAnswer } from '../delivery/exchange/raw-answer.ts';

export interface ExpectedAnswer {
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

/**
 * Asks once, as on a connection that is kept, and gives the size of the answer in bytes. Throws
 * where status, encoding or body is another.
 */
export async function checkAnswer(
  url: string,
  acceptEncoding: string,
  { encoding, body }: ExpectedAnswer,
): Promise<number> {
  const { hostname, port, host, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  const fields = [
    `GET ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    `Accept-Encoding: ${acceptEncoding}`,
  ];
  socket.write(`${fields.join('\r\n')}\r\n\r\n`);
  let received = Buffer.alloc(0);
  let answer: ReturnType<typeof parseAnswer>;
  while (answer === undefined || answer.body.length < body.length) {
    const [chunk] = await once(socket, 'data');
    received = Buffer.concat([received, chunk]);
    answer = parseAnswer(received);
  }
  socket.destroy();
  const found = { status: answer.status, encoding: headerOf(answer, 'content-encoding') };
  if (found.status !== 200 || found.encoding !== encoding || !answer.body.equals(body)) {
    throw new Error(`${url} was answered otherwise: ${JSON.stringify(found)}`);
  }
  return received.length;
}
