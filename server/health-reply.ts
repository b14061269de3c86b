import { commonHeaders } from '../lib/site/headers.ts';
import type { Reply } from './reply.ts';

/** Where whoever looks after the process asks whether it answers; the same under every base path. */
export const healthPath = '/healthz';

/** That the origin answers. */
export function healthReply(): Reply {
  const body = Buffer.from('ok\n');
  const own = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': '3' };
  return { status: 200, headers: { ...commonHeaders('error'), ...own }, body };
}
