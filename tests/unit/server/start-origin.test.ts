import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { OriginError } from '../../../server/origin-error.ts';
import { startOrigin } from '../../../server/start-origin.ts';
import { texts, writeBuiltSite } from './built-site.ts';
import { portOf } from './port-of.ts';
import { send } from './send.ts';

const local = { host: '127.0.0.1', port: 0 };
let directory: string;

beforeAll(() => {
  directory = writeBuiltSite();
  return () => rmSync(directory, { recursive: true });
});

describe('start', () => {
  it('reads no file after it', async () => {
    const folder = writeBuiltSite();
    const started = await startOrigin({ directory: folder, ...local });
    rmSync(folder, { recursive: true });
    onTestFinished(() => started.close());
    expect((await send(started.url, '/frukt/eple')).status).toBe(200);
  });

  it('refuses a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const port = portOf(other);
    await expect(startOrigin({ directory, host: '127.0.0.1', port })).rejects.toEqual(
      new OriginError(`Port ${port} er opptatt. Sett PORT til en annen.`),
    );
  });

  it('refuses a host that is not this machine', async () => {
    await expect(startOrigin({ directory, host: '192.0.2.1', port: 0 })).rejects.toEqual(
      new OriginError('Kan ikke lytte på «192.0.2.1», port 0. Se over HOST og PORT.'),
    );
  });

  it('writes an IPv6 host in brackets', async () => {
    const started = await startOrigin({ directory, host: '::1', port: 0 });
    onTestFinished(() => started.close());
    expect(started.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  });
});

describe('close', () => {
  it('answers a request that comes on an open connection, and says it is the last', async () => {
    const started = await startOrigin({ directory, ...local });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const [first] = await once(get(`${started.url}/en`, { agent }), 'response');
    await text(first);
    const closed = started.close();
    const [second] = await once(get(`${started.url}/en`, { agent }), 'response');
    expect(await text(second)).toBe(texts['en.html']);
    expect(second.headers.connection).toBe('close');
    await closed;
  });

  it('takes no new connection, and hangs up on one that stays quiet', async () => {
    const started = await startOrigin({ directory, ...local });
    const agent = new Agent({ keepAlive: true });
    const [first] = await once(get(`${started.url}/en`, { agent }), 'response');
    await text(first);
    const closed = started.close();
    const late = connect(Number(new URL(started.url).port), '127.0.0.1');
    const [error] = await once(late, 'error');
    expect(error.code).toBe('ECONNREFUSED');
    await closed;
  });
});
