import { fromHtml } from 'hast-util-from-html';
import { attribute, elements } from '../../site/html.ts';

/** An answer over TLS, after one redirect to it from the same host. */
interface Scored {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly html: string;
}

/**
 * The score that MDN's HTTP Observatory gives, by the rules of its algorithm 6 (mdn/mdn-http-observatory
 * of 20 August 2026, src/analyzer/tests and src/grader/charts.js): from 100, what each of its tests adds
 * or takes away; what adds counts only where 90 are left. Redirection and CORS change nothing for a site
 * that leads from http to https and lets nobody in. Throws for what it cannot judge.
 */
export function observatoryScore(scored: Scored): number {
  const modifiers = tests.map((test) => test(scored));
  const lost = modifiers.filter((one) => one < 0).reduce((sum, one) => sum + one, 0);
  const won = modifiers.filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
  return Math.max(0, 100 + lost + (100 + lost >= 90 ? won : 0));
}

const tests: readonly ((scored: Scored) => number)[] = [
  policy,
  ({ headers }) =>
    worthOf(headers['cross-origin-embedder-policy'], { 'require-corp': 10, credentialless: 10 }),
  ({ headers }) =>
    worthOf(headers['cross-origin-opener-policy'], {
      'same-origin': 10,
      'same-origin-allow-popups': 10,
      'noopener-allow-popups': 10,
    }),
  ({ headers }) =>
    worthOf(headers['cross-origin-resource-policy'], {
      'same-origin': 10,
      'same-site': 10,
      'cross-origin': 0,
    }),
  referrer,
  transport,
  integrity,
  ({ headers }) => (headers['x-content-type-options'] === 'nosniff' ? 0 : -5),
  framing,
  withoutCookies,
];

/** Those that are not there change nothing; one that is none of these costs. */
function worthOf(header: string | undefined, worth: Readonly<Record<string, number>>): number {
  return header === undefined ? 0 : (worth[header] ?? -5);
}

const tooBroad = /^(?:ftp:|https?:|\*|https?:\/\/\*(?:\.\*)?)$/;

function directivesOf({ headers }: Scored): ReadonlyMap<string, readonly string[]> | undefined {
  const text = headers['content-security-policy'];
  if (text === undefined) return undefined;
  if (text.includes(',')) throw new Error('Several policies are not judged here.');
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

function policy(scored: Scored): number {
  const directives = directivesOf(scored);
  if (directives === undefined) return -25;
  if (/'(?:nonce|sha\d+)-|'strict-dynamic'/.test([...directives.values()].join(' '))) {
    throw new Error('Nonces and hashes are not judged here.');
  }
  const fallback = directives.get('default-src') ?? ['*'];
  const [script = [], style = [], object = []] = ['script-src', 'style-src', 'object-src'].map(
    (name) => directives.get(name) ?? fallback,
  );
  const isUnsafe = (source: string) =>
    /^(?:'unsafe-inline'|data:)$/.test(source) || tooBroad.test(source);
  if (script.some(isUnsafe) || object.some((source) => tooBroad.test(source))) return -20;
  if ([...directives.values()].flat().some((source) => /^(?:http|ftp):/.test(source))) return -20;
  if ([...script, ...style].includes("'unsafe-eval'")) return -10;
  if (style.some(isUnsafe)) return 0;
  return fallback.join() === "'none'" ? 10 : 5;
}

function referrer({ headers }: Scored): number {
  const value = headers['referrer-policy'];
  if (value === undefined) return 0;
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value)
    ? 5
    : -5;
}

const sixMonths = 15_552_000;

/** Being on browsers' own list, which is worth 5, cannot be seen from here. */
function transport({ headers }: Scored): number {
  const value = headers['strict-transport-security'];
  const age = /^max-age=(\d+)(?:;|$)/.exec(value ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) < sixMonths ? -10 : 0;
}

function integrity({ html }: Scored): number {
  const scripts = elements(fromHtml(html), 'script').filter(
    (one) => attribute(one, 'src') !== undefined,
  );
  if (scripts.some((one) => !/^\/[^/]/.test(attribute(one, 'src') ?? ''))) {
    throw new Error('Scripts from other hosts are not judged here.');
  }
  return scripts.some((one) => attribute(one, 'integrity') !== undefined) ? 5 : 0;
}

function framing(scored: Scored): number {
  if (directivesOf(scored)?.has('frame-ancestors')) return 5;
  const value = scored.headers['x-frame-options']?.toLowerCase();
  return value === 'deny' || value === 'sameorigin' ? 5 : -20;
}

function withoutCookies({ headers }: Scored): number {
  if (headers['set-cookie'] !== undefined) throw new Error('Cookies are not judged here.');
  return 0;
}
