import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { localNginx } from './local-nginx.ts';

export interface RunningNginx {
  /** Of the process that reads its configuration again on SIGHUP. */
  readonly pid: number;
  readonly folder: string;
  /** Ends it, and what it has written goes with it. Gives its log of errors. */
  close(): Promise<string>;
}

/** Where nginx keeps what it must write, in place of folders of the machine. */
const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * Runs nginx in a folder of its own, with a configuration that is made of the folder's path. Comes
 * back when it answers on `port`.
 */
export async function runNginx(
  port: number,
  configuration: (folder: string) => string,
): Promise<RunningNginx> {
  const folder = nginxFolder(configuration);
  const child = spawn(
    localNginx() ?? 'nginx',
    ['-p', folder, '-c', 'nginx.conf', '-g', 'daemon off;'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  // Whatever becomes of the test, nginx does not outlive it.
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const close = async () => {
    if (child.exitCode === null) {
      const ended = once(child, 'exit');
      end();
      await ended;
    }
    process.off('exit', end);
    const log = said + readFileSync(join(folder, 'error.log'), 'utf8');
    rmSync(folder, { recursive: true });
    return log;
  };
  for (let attempt = 0; !(await answers(port)); attempt += 1) {
    if (child.exitCode !== null || attempt > 200) throw new Error(`nginx: ${await close()}`);
    await setTimeout(25);
  }
  return { pid: child.pid ?? 0, folder, close };
}

/** A new folder with a configuration, and with folders for what nginx must write. */
export function nginxFolder(configuration: (folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  for (const name of scratch) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'error.log'), '');
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder));
  return folder;
}

/** Lines for `http {}` that keep nginx to its folder. */
export function inFolder(folder: string): string {
  return scratch.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
