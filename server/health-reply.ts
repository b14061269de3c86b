import { commonHeaders, type HeaderPolicy } from '../lib/site/headers.ts';
import { health } from '../lib/site/health.ts';
import type { Reply } from './reply.ts';

/** That the origin answers. */
export function healthReply(policy: HeaderPolicy): Reply {
  const body = Buffer.from(health.body);
  const own = { 'Content-Type': health.contentType, 'Content-Length': String(body.length) };
  return { status: 200, headers: { ...commonHeaders('error', policy), ...own }, body };
}
