import { connect } from 'node:net';
import { parseAnswer, type RawAnswer } from './raw-answer.ts';

/** No server may take longer to answer what it has all of. */
const patience = 10_000;

/**
 * Writes bytes to a port of this machine as they are, and reads until the server hangs up.
 * Undefined where what came back is no answer of HTTP/1.1.
 */
export function exchange(port: number, bytes: string): Promise<RawAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setTimeout(patience, () => socket.destroy(new Error(`No end of ${bytes.slice(0, 99)}`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that has refused a long request may reset the connection after its answer.
    socket.on('error', (error) => (chunks.length > 0 ? undefined : reject(error)));
    socket.on('close', () => resolve(parseAnswer(Buffer.concat(chunks))));
  });
}
