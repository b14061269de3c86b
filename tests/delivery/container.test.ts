import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { containerStages, copiedPaths } from '../unit/architecture/container-stages.ts';

/** A folder with what the last stage of the Containerfile copies, and nothing else. */
function containerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'container-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const copied of containerStages().at(-1) ?? []) {
    for (const path of copiedPaths([copied])) {
      const target = copied.target.endsWith('/')
        ? join(copied.target, basename(path))
        : copied.target;
      mkdirSync(dirname(join(folder, target)), { recursive: true });
      cpSync(path, join(folder, target), { recursive: true });
    }
  }
  return folder;
}

it('the origin needs nothing but what its container holds', async () => {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: containerFolder(),
    env: { NODE_ENV: 'production', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const [url] = /http:\S+/.exec(String(line)) ?? [];
  expect(said).toBe('');
  expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok\n');
  expect((await fetch(`${url}/mal`)).status).toBe(200);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
