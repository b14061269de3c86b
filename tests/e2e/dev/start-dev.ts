import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

export interface DevServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs `next dev` in a folder, on a free port. Rejects with what it said where it does not start. */
export async function startDev(directory: string): Promise<DevServer> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'dev', '-H', '127.0.0.1', '-p', '0'], {
    cwd: directory,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    detached: true,
  });
  return { url: await addressOf(child), stop: () => stopGroup(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (words: Buffer) => {
      said += words.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`next dev did not start:\n${said}`)));
  });
}

/** Ends a process and those it started: Next serves from one of its own. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}
