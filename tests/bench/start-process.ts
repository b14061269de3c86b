import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts a server of Node as a process of its own, which says its address when it is ready. */
export async function startProcess(
  args: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ACCESS_LOG: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, url: String(line).slice(String(line).indexOf('http')).trim() };
}

export async function endProcess(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
