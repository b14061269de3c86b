import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const everyMilliseconds = 250;

/** How a command went: seconds, and the most memory of it and all it started, in megabytes. */
export interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a command of Node to its end. Throws with what it said where it fails. */
export async function measureRun(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<NodeJS.ProcessEnv> },
): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, megabytesOf(child));
  }, everyMilliseconds);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(said);
  return { seconds: (performance.now() - began) / 1000, megabytes };
}

/** What a process and all it started hold in memory now, in megabytes; shared pages count in parts. */
export function megabytesOf({ pid }: Pick<ChildProcess, 'pid'>): number {
  return pid === undefined ? 0 : kilobytesOfTree(pid) / 1024;
}

/** A process that has just ended has none. */
function kilobytesOfTree(pid: number): number {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  const own = Number(/^Pss: +(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + kilobytesOfTree(Number(child)), own);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
