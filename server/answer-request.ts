import type { IncomingMessage } from 'node:http';
import { allowedMethods, commonHeaders, type HeaderPolicy } from '../lib/site/headers.ts';
import { health } from '../lib/site/health.ts';
import { limits } from '../lib/site/limits.ts';
import { fileReply, missingReply } from './file-reply.ts';
import { healthReply } from './health-reply.ts';
import type { Site } from './prepare-answers.ts';
import type { Reply } from './reply.ts';

const allow = { Allow: allowedMethods };

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'httpVersion'>;

/** What the origin answers to a request; touches nothing but what was prepared. */
export function answerRequest(request: Request, site: Site): Reply {
  const { method = '', url = '', headers } = request;
  const { answers, missing, refuse, policy } = site;
  if (url.length > limits.target) return refuse(414);
  if (isMalformed(request)) return refuse(400);
  if (method === 'OPTIONS') {
    return { status: 204, headers: { ...commonHeaders('error', policy), ...allow } };
  }
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, allow);
  // Who reads sends nothing: a coded body is a second request in disguise.
  if (headers['transfer-encoding'] !== undefined) return refuse(400);
  const pathname = readPathname(url);
  if (pathname === undefined) return refuse(400);
  if (pathname === health.address) return healthReply(policy);
  const exact = answers.get(pathname);
  if (typeof exact === 'object') return fileReply(method, headers, exact, refuse);
  const to = exact ?? cleanAddress(pathname, site);
  return to === undefined ? missingReply(headers, missing) : redirectReply(to, url, policy);
}

/** What Node lets through: a version it only guesses, and HTTP/1.1 without a host. */
function isMalformed({ headers, httpVersion }: Request): boolean {
  if (httpVersion !== '1.0' && httpVersion !== '1.1') return true;
  return httpVersion === '1.1' && headers.host === undefined;
}

/** The decoded path of a target; undefined where it is not a path, or not one that can be meant. */
function readPathname(target: string): string | undefined {
  if (/^\/[\w./~-]*$/.test(target)) return target;
  if (!/^\/[!-~]*$/.test(target)) return undefined;
  try {
    const pathname = decodeURIComponent(target.replace(/\?.*/, ''));
    return /\p{Cc}/u.test(pathname) ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/**
 * Where a path in capitals, with a slash or `.html` at its end, leads: always to something
 * published, so never to another host.
 */
function cleanAddress(pathname: string, { answers, basePath }: Site): string | undefined {
  const lower = pathname.toLowerCase().replace(/\/$/, '');
  const address = lower.replace(/(?:\/index)?\.html$/, '') || (basePath === '' ? '/' : '');
  const answer = answers.get(address);
  return typeof answer === 'object' ? address : answer;
}

/** 308 with the query as it came; kept like a page, so that a browser forgets it when we do. */
function redirectReply(to: string, target: string, policy: HeaderPolicy): Reply {
  const location = encodeURI(to) + target.replace(/^[^?]*/, '');
  const headers = { ...commonHeaders('page', policy), Location: location, 'Content-Length': '0' };
  return { status: 308, headers };
}
