import { rmSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { beforeAll } from 'vitest';
import { startOrigin } from '../../../server/start-origin.ts';
import { writeBuiltSite } from './built-site.ts';
import { type Answer, send, sendBytes } from './send.ts';

interface RunningOrigin {
  /** Asks the origin for exactly this target. */
  ask(target: string, headers?: OutgoingHttpHeaders, method?: string): Promise<Answer>;
  /** Writes bytes to the origin and reads until it hangs up. */
  askBytes(bytes: string): Promise<string>;
}

/** Runs an origin over the built site of the tests for as long as the suite. */
export function runOrigin(basePath = ''): RunningOrigin {
  let url = '';
  beforeAll(async () => {
    const directory = writeBuiltSite(basePath);
    const origin = await startOrigin({ directory, host: '127.0.0.1', port: 0 });
    url = origin.url;
    rmSync(directory, { recursive: true });
    return () => origin.close();
  });
  return {
    ask: (target, headers = {}, method = 'GET') => send(url, target, { headers, method }),
    askBytes: (bytes) => sendBytes(url, bytes),
  };
}
