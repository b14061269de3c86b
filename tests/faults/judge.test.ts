import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { judge } from './judge.ts';
import { startLoad } from './load.ts';

const known = new Set(['a']);
const good = { path: '/', began: 10, ended: 20, status: 200, digest: 'a' };

describe('judge', () => {
  it.each([
    [[0, 9], 0],
    [[0, 10], 1],
    [[12, 15], 1],
    [[20, 30], 1],
    [[21, 30], 0],
  ] as const)('counts what was under way in %j', (fault, met) => {
    expect(judge([good], fault, known)).toEqual({ met, failed: [] });
  });

  it.each([{ status: 500 }, { status: 404 }, { digest: 'another' }])(
    'counts %j among the failures',
    (fault) => {
      const asked = { ...good, ...fault };
      expect(judge([asked], [0, 9], known).failed).toEqual([asked]);
    },
  );

  it('counts a reset among the failures', () => {
    const asked = { path: '/', began: 10, ended: 20, error: 'ECONNRESET' };
    expect(judge([asked], [0, 9], known).failed).toEqual([asked]);
  });
});

describe('the load', () => {
  it.each([
    ['a reset', 'ECONNRESET', false],
    ['a body that is cut', 'aborted', true],
  ])('tells of %s', async (_what, error, begins) => {
    const server = createServer((_request, response) => {
      if (begins) response.writeHead(200, { 'Content-Length': 9 }).write('cut');
      setTimeout(() => response.destroy(), 20);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const load = startLoad({ origin: `http://127.0.0.1:${port}`, paths: ['/'], clients: 2 });
    await expect.poll(() => load.asked.length).toBeGreaterThan(1);
    const asked = await load.stop();
    expect(new Set(asked.map((one) => one.error === 'ECONNRESET' || one.error === error))).toEqual(
      new Set([true]),
    );
    expect(judge(asked, [0, Number.POSITIVE_INFINITY], known).failed).toEqual(asked);
  });
});
