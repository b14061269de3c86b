import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startOrigin } from '../../server/start-origin.ts';
import { writeBuiltSite } from '../unit/server/built-site.ts';
import { runOrigin } from '../unit/server/run-origin.ts';

describe.concurrent('patience', { timeout: 12_000 }, () => {
  const { askBytes } = runOrigin();

  it('cuts slow headers within ten seconds', async () => {
    const began = Date.now();
    const answer = await askBytes('GET / HTTP/1.1\r\nHost: x\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('cuts a request that never ends, within ten seconds', async () => {
    const directory = writeBuiltSite();
    const started = await startOrigin({ directory, host: '127.0.0.1', port: 0 });
    rmSync(directory, { recursive: true });
    const stuck = connect(Number(new URL(started.url).port), '127.0.0.1');
    await once(stuck, 'connect');
    stuck.write('GET / HTTP/1.1\r\n');
    stuck.resume();
    const began = Date.now();
    await started.close();
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});
