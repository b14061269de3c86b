import { once } from 'node:events';
import {
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { markAgain } from '../unit/server/mark-again.ts';
import { send } from '../unit/server/send.ts';
import { inFullSwing } from './in-full-swing.ts';
import { fewestMet, judge } from './judge.ts';
import { type Load, startLoad } from './load.ts';
import { startProcess } from './origin-process.ts';
import { compressedFiles, copyRelease } from './release.ts';

const clients = 600;

/** Every client goes on for a while after a fault that began then, and none has had a fault of its own. */
async function outlast(load: Load, began: number, digests: ReadonlySet<string>): Promise<void> {
  const before = load.asked.length;
  await expect.poll(() => load.asked.length).toBeGreaterThan(before + clients);
  const { met, failed } = judge(await load.stop(), [began, performance.now()], digests);
  expect(failed).toEqual([]);
  expect(met).toBeGreaterThanOrEqual(fewestMet);
}

describe('the origin under load', () => {
  it('fails no request when it is told to end, and ends within ten seconds', async () => {
    const release = copyRelease();
    const { paths, digests } = compressedFiles(release);
    const { child, url } = await startProcess(release);
    const load = startLoad({ origin: url, paths, clients, endsWhenRefused: true });
    await inFullSwing(load, clients);
    const began = performance.now();
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    const ended = performance.now();
    const { met, failed } = judge(await load.stop(), [began, ended], digests);
    expect(failed).toEqual([]);
    expect(met).toBeGreaterThanOrEqual(fewestMet);
    expect(ended - began).toBeLessThan(10_000);
  });

  it('fails no request while a new release takes its place, and keeps the former one’s assets', async () => {
    const former = copyRelease();
    const next = copyRelease();
    const asset = [...compressedFiles(former).paths].find((path) => path.endsWith('.css')) ?? '';
    renameAsset(next, asset, '/_next/static/chunks/another.css');
    const [one, other] = [compressedFiles(former), compressedFiles(next)];
    const link = join(dirname(former), 'current');
    symlinkSync(former, link);
    const { child, url } = await startProcess(link);
    const load = startLoad({ origin: url, paths: one.paths, clients });
    await inFullSwing(load, clients);
    symlinkSync(next, `${link}.new`);
    renameSync(`${link}.new`, link);
    const began = performance.now();
    const said = once(child.stderr?.setEncoding('utf8') ?? child, 'data');
    child.kill('SIGHUP');
    expect(String(await said)).toBe(`Nettstedet er lest på nytt fra «${link}».\n`);
    const ended = performance.now();
    const before = load.asked.length;
    await expect.poll(() => load.asked.length).toBeGreaterThan(before + clients);
    const known = new Set([...one.digests, ...other.digests]);
    const { met, failed } = judge(await load.stop(), [began, ended], known);
    expect(failed).toEqual([]);
    expect(met).toBeGreaterThanOrEqual(fewestMet);
    expect((await send(url, asset)).status).toBe(200);
    expect((await send(url, '/_next/static/chunks/another.css')).status).toBe(200);
  });

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['cut', (file: string) => truncateSync(file, 100)],
  ])(
    'fails no request when a file of the release that is to come is %s, and stays as it is',
    async (_, harm) => {
      const release = copyRelease();
      const { paths, digests } = compressedFiles(release);
      const { child, url } = await startProcess(release);
      const load = startLoad({ origin: url, paths, clients });
      await inFullSwing(load, clients);
      const began = performance.now();
      harm(join(release, 'mal.html.br'));
      const said = once(child.stderr?.setEncoding('utf8') ?? child, 'data');
      child.kill('SIGHUP');
      expect(String(await said)).toMatch(
        /^Nettstedet står som før\. «.*mal\.html\.br» .*\. Kjør npm run build på nytt\.\n$/,
      );
      await outlast(load, began, digests);
    },
  );

  it('fails no request when files of the built folder go, for it has read them', async () => {
    const release = copyRelease();
    const { paths, digests } = compressedFiles(release);
    const { url } = await startProcess(release);
    const load = startLoad({ origin: url, paths, clients });
    await inFullSwing(load, clients);
    const began = performance.now();
    rmSync(release, { recursive: true });
    await outlast(load, began, digests);
  });

  it('answers at once again after it was killed', async () => {
    const release = copyRelease();
    const { paths, digests } = compressedFiles(release);
    const { child, url } = await startProcess(release);
    const load = startLoad({ origin: url, paths, clients, endsWhenRefused: true });
    await inFullSwing(load, clients);
    const began = performance.now();
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    const { met } = judge(await load.stop(), [began, performance.now()], digests);
    expect(met).toBeGreaterThanOrEqual(fewestMet);
    const again = await startProcess(release, new URL(url).port);
    const after = startLoad({ origin: again.url, paths, clients: 32 });
    await expect.poll(() => after.asked.length).toBeGreaterThan(fewestMet);
    expect(judge(await after.stop(), [0, 0], digests).failed).toEqual([]);
  });
});

/** Gives an asset of a release another name, and the front page other words. */
function renameAsset(release: string, from: string, to: string): void {
  for (const ending of ['', '.br', '.gz']) {
    renameSync(join(release, `${from}${ending}`), join(release, `${to}${ending}`));
  }
  const front = join(release, 'index.html');
  const html = readFileSync(front, 'utf8').replaceAll(from, to);
  writeFileSync(front, html);
  writeFileSync(`${front}.br`, brotliCompressSync(html));
  markAgain(release);
}
