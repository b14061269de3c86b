import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const seconds = 1;
const script = join(import.meta.dirname, 'report-run.lua');
const reportSchema = z.strictObject({
  answers: z.int().positive(),
  bytes: z.int(),
  /** In microseconds, as all times of wrk. */
  duration: z.number(),
  failed: z.int(),
  p50: z.number(),
  p99: z.number(),
});

/** What came of a run of load on a server; latencies in milliseconds. */
export interface Run {
  /** Answers a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Bytes of an answer, headers and all. */
  readonly size: number;
}

/** Has wrk (https://github.com/wg/wrk) ask for one address, over and over. Throws where an answer is an error or missing. */
export async function runWrk(
  url: string,
  acceptEncoding: string,
  connections: number,
): Promise<Run> {
  const load = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script];
  const { stdout } = await promisify(execFile)('wrk', [
    ...load,
    '-H',
    `Accept-Encoding: ${acceptEncoding}`,
    url,
  ]).catch((cause) => {
    const isMissing = cause?.code === 'ENOENT';
    throw isMissing ? new Error('The bench needs wrk: apt-get install wrk.', { cause }) : cause;
  });
  const line = stdout.split('\n').find((text) => text.startsWith('{')) ?? '';
  const { answers, bytes, duration, failed, p50, p99 } = reportSchema.parse(JSON.parse(line));
  if (failed > 0)
    throw new Error(`${url}: ${failed} of ${answers} answers were errors or missing.`);
  return {
    rate: answers / (duration / 1e6),
    p50: p50 / 1e3,
    p99: p99 / 1e3,
    size: bytes / answers,
  };
}
