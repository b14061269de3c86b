import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const program = resolve(import.meta.dirname, '../../server/main.ts');

export interface OriginProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** Milliseconds until it said that it is ready. */
  readonly readyAfter: number;
}

/** Starts the origin as a process of its own, and ends it with the test. */
export async function startProcess(directory: string, port = '0'): Promise<OriginProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: port, SITE_DIR: directory, ACCESS_LOG: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  const readyAfter = performance.now() - began;
  return { child, url: String(line).slice(String(line).indexOf('http')).trim(), readyAfter };
}
