import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { writeDelivery } from '../../finish/output/write-delivery.ts';
import { cacheControl, hashedFolders } from '../../lib/site/headers.ts';
import { builtMarker } from '../built-marker.ts';
import { markAgain } from '../unit/server/mark-again.ts';
import { askSecurely, connectSecurely, type SecureAnswer } from './exchange/ask-https.ts';
import { runDeployed } from './nginx/run-deployed.ts';

const script = resolve('server/deploy/switch-release');
const day = 24 * 60 * 60;

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  return () => rmSync(site, { recursive: true });
});

const textOf = (name: string) => `/* ${name} */\n${'p { color: black }\n'.repeat(20)}`;

/** A release of the site's own pages, with one asset that no other has. */
function addRelease(name: string): string {
  const release = join(site, 'releases', name);
  mkdirSync(join(site, 'releases'), { recursive: true });
  cpSync('out', release, { recursive: true, preserveTimestamps: true });
  const asset = join(release, 'assets', `only-${name}.css`);
  writeFileSync(asset, textOf(name));
  writeFileSync(`${asset}.br`, brotliCompressSync(textOf(name)));
  writeDelivery(release, builtMarker(release));
  markAgain(release);
  return release;
}

function switchTo(name: string) {
  const { status, stderr } = spawnSync(script, [site, name], { encoding: 'utf8' });
  return { status, stderr };
}

describe('switch-release', () => {
  it('keeps what the release that goes has under names of its own', () => {
    addRelease('a');
    addRelease('b');
    expect(switchTo('a')).toEqual({ status: 0, stderr: '' });
    expect(existsSync(join(site, 'former/assets'))).toBe(false);
    expect(switchTo('b')).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(site, 'former/assets/only-a.css'), 'utf8')).toBe(textOf('a'));
    expect(readFileSync(join(site, 'current/assets/only-b.css'), 'utf8')).toBe(textOf('b'));
    for (const folder of hashedFolders) expect(existsSync(join(site, 'former', folder))).toBe(true);
  });

  it('lets it go after eight days from then, however old it was', () => {
    utimesSync(join(addRelease('a'), 'assets/only-a.css'), 0, 0);
    addRelease('b');
    switchTo('a');
    switchTo('b');
    const kept = join(site, 'former/assets/only-a.css');
    const now = Date.now() / 1000;
    utimesSync(kept, now, now - 8 * day);
    switchTo('b');
    expect(existsSync(kept)).toBe(true);
    utimesSync(kept, now, now - 9 * day - 1);
    switchTo('b');
    expect(existsSync(kept)).toBe(false);
  });

  it('changes nothing for a release that is not whole', () => {
    addRelease('a');
    rmSync(join(addRelease('b'), '.site.json'));
    switchTo('a');
    expect(switchTo('b')).toEqual({
      status: 1,
      stderr: `${site}/releases/b is not whole: the last file of a build, .site.json, is not there.\n`,
    });
    expect(existsSync(join(site, 'current/assets/only-a.css'))).toBe(true);
  });
});

/** On a new connection, and on another where the server says on the first that it takes no more. */
async function askAsBrowsersDo(port: number, target: string): Promise<SecureAnswer> {
  const session = connectSecurely(port);
  try {
    return await askSecurely(session, target, { 'accept-encoding': 'br' });
  } catch (error) {
    if (!/REFUSED_STREAM/.test(String(error))) throw error;
    return await askAsBrowsersDo(port, target);
  } finally {
    session.close();
  }
}

it('a release comes while readers are about, and none of them sees it', async () => {
  addRelease('a');
  addRelease('b');
  switchTo('a');
  const nginx = await runDeployed('nginx.conf', { site });
  onTestFinished(async () => void (await nginx.close()));
  const statuses: string[] = [];
  const note = async (target: string) => {
    const { status } = await askAsBrowsersDo(nginx.https, target);
    statuses.push(`${target} ${status}`);
  };
  let isOver = false;
  const reader = async (target: string) => {
    while (!isOver) {
      await note(target);
      await setTimeout(20);
    }
  };
  const readers = ['/', '/mal', '/id/mal', '/assets/only-a.css'].map(reader);
  await setTimeout(300);
  expect(switchTo('b')).toEqual({ status: 0, stderr: '' });
  // In the moment before nginx has heard of the release, its pages may be about already.
  await note('/assets/only-b.css');
  process.kill(nginx.pid, 'SIGHUP');
  await setTimeout(900);
  await note('/assets/only-b.css');
  isOver = true;
  await Promise.all(readers);
  const { headers, body } = await askAsBrowsersDo(nginx.https, '/assets/only-a.css');
  expect(statuses.length).toBeGreaterThan(20);
  expect([...new Set(statuses)].sort()).toEqual([
    '/ 200',
    '/assets/only-a.css 200',
    '/assets/only-b.css 200',
    '/id/mal 308',
    '/mal 200',
  ]);
  expect(brotliDecompressSync(body).toString()).toBe(textOf('a'));
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/css; charset=utf-8',
    'cache-control': cacheControl('hashed'),
    vary: 'Accept-Encoding',
  });
});
