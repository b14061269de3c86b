import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ErrorStatus, errorFile, errorStatuses } from '../lib/site/error-pages.ts';
import { commonHeaders, type HeaderPolicy } from '../lib/site/headers.ts';
import type { Reply } from './reply.ts';

/** The answer to a request that went wrong: the status's own page, which repeats nothing of the request. */
export type Refuse = (status: ErrorStatus, extra?: Reply['headers']) => Reply;

/** Reads the pages of the error statuses. Throws where one is missing. */
export function prepareRefusals(directory: string, policy: HeaderPolicy): Refuse {
  const bodies = new Map(
    errorStatuses.map((status) => [status, readFileSync(join(directory, errorFile(status)))]),
  );
  return (status, extra = {}) => {
    const body = bodies.get(status) ?? Buffer.alloc(0);
    const own = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(body.length),
    };
    return { status, headers: { ...commonHeaders('error', policy), ...own, ...extra }, body };
  };
}
