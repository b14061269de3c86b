import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { send } from '../unit/server/send.ts';
import { judge } from './judge.ts';
import { startLoad } from './load.ts';
import { startProcess } from './origin-process.ts';
import { compressedFiles } from './release.ts';

const { paths, digests } = compressedFiles('out');

async function open(url: string, count: number): Promise<readonly Socket[]> {
  const { hostname, port } = new URL(url);
  const sockets = Array.from({ length: count }, () => connect(Number(port), hostname));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  return sockets;
}

describe('the origin', () => {
  it('serves others while 2,000 connections stay open, and those too', async () => {
    const { url } = await startProcess('out');
    const sockets = await open(url, 2_000);
    const load = startLoad({ origin: url, paths, clients: 32 });
    await expect.poll(() => load.asked.length).toBeGreaterThan(1_000);
    expect(judge(await load.stop(), [0, 0], digests).failed).toEqual([]);
    const answers = sockets.map((socket) => text(socket));
    for (const socket of sockets) {
      socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    }
    const statuses = (await Promise.all(answers)).map((answer) => answer.slice(0, 12));
    expect(new Set(statuses)).toEqual(new Set(['HTTP/1.1 200']));
  });

  it('serves others while 500 clients send their headers slowly, and cuts those within ten seconds', async () => {
    const { url } = await startProcess('out');
    const sockets = await open(url, 500);
    const began = performance.now();
    const answers = sockets.map(async (socket) => {
      const answer = await text(socket).catch(() => '');
      return { answer: answer.slice(0, 12), after: performance.now() - began };
    });
    for (const socket of sockets) socket.on('error', () => undefined);
    const drip = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write('X');
    }, 500);
    onTestFinished(() => clearInterval(drip));
    for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-A: ');
    const load = startLoad({ origin: url, paths, clients: 32 });
    const cut = await Promise.all(answers);
    const { met, failed } = judge(await load.stop(), [began, performance.now()], digests);
    expect(failed).toEqual([]);
    expect(met).toBeGreaterThan(1_000);
    expect(cut.filter(({ after }) => after > 10_000)).toEqual([]);
    expect(new Set(cut.map(({ answer }) => answer))).toEqual(new Set(['HTTP/1.1 408']));
    expect((await send(url, '/')).status).toBe(200);
  });
});
