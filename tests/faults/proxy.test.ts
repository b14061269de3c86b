import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { runDeployed } from '../delivery/nginx/run-deployed.ts';
import { inFullSwing } from './in-full-swing.ts';
import { fewestMet, judge } from './judge.ts';
import { startLoad } from './load.ts';
import { startProcess } from './origin-process.ts';
import { compressedFiles } from './release.ts';

const clients = 600;
/** How long nginx takes an answer for new here, in seconds. */
const life = 1;

/** Without the limits for one reader, and with answers that grow old soon. */
function impatient(text: string): string {
  return text
    .replace(/^limit_(?:req|conn) .*\n/gm, '')
    .replace(
      'proxy_ignore_headers Vary;',
      `proxy_ignore_headers Vary Cache-Control;\nproxy_cache_valid 200 ${life}s;`,
    );
}

it('nginx fails no request while its origin is killed and gone, nor when its answers have grown old', async () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  symlinkSync(resolve('out'), join(site, 'current'));
  const { paths, digests } = compressedFiles('out');
  const { child, url } = await startProcess('out');
  const nginx = await runDeployed('proxy.conf', {
    site,
    origin: Number(new URL(url).port),
    change: impatient,
  });
  onTestFinished(async () => void (await nginx.close()));
  const load = startLoad({ origin: `https://127.0.0.1:${nginx.https}`, paths, clients });
  await inFullSwing(load, clients);
  const began = performance.now();
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  await setTimeout(2_000 * life);
  const old = performance.now();
  const before = load.asked.length;
  await expect.poll(() => load.asked.length).toBeGreaterThan(before + clients);
  const asked = await load.stop();
  const { met, failed } = judge(asked, [began, performance.now()], digests);
  expect(failed).toEqual([]);
  expect(met).toBeGreaterThanOrEqual(fewestMet);
  expect(judge(asked, [old, performance.now()], digests).met).toBeGreaterThanOrEqual(fewestMet);
});
