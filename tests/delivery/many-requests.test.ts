import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from './exchange/raw-request.ts';
import { serveBoth } from './serve-both.ts';

describe('three hundred requests that are sent at once on a connection', () => {
  let ports: Readonly<Record<string, number>>;

  beforeAll(async () => {
    const { servers, close } = await serveBoth('out');
    ports = { ...servers };
    return close;
  });

  it.each(['origin', 'nginx'])('are all answered by %s', async (server) => {
    const headers = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64)', 'Accept-Encoding': 'br' };
    const others = rawRequest('/mal', { headers: { ...headers, Connection: 'keep-alive' } });
    const socket = connect(ports[server] ?? 0, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(others.repeat(299) + rawRequest('/mal', { headers }));
    const statuses = (await text(socket)).match(/HTTP\/1\.1 \d+/g) ?? [];
    expect(statuses).toHaveLength(300);
    expect(new Set(statuses)).toEqual(new Set(['HTTP/1.1 200']));
  });
});
