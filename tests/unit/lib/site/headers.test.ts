import { describe, expect, it } from 'vitest';
import {
  cacheControl,
  cacheKindOf,
  commonHeaders,
  fileHeaders,
  securityHeaders,
} from '../../../../lib/site/headers.ts';

const policy = { isIndexed: true, includeSubDomains: false };

describe('securityHeaders', () => {
  const { 'Permissions-Policy': permissions, ...others } = securityHeaders(policy);

  it('lets a page load from its own origin only', () => {
    expect(others).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Frame-Options': 'DENY',
    });
  });

  it('turns every feature off but copying', () => {
    const on = permissions?.split(', ').filter((feature) => !/^[a-z-]+=\(\)$/.test(feature));
    expect(permissions).toContain('camera=(), ');
    expect(on).toEqual(['clipboard-write=(self)']);
  });
});

describe('a policy', () => {
  it('keeps search engines from what only a header can speak for', () => {
    expect(securityHeaders({ ...policy, isIndexed: false })).toEqual({
      ...securityHeaders(policy),
      'X-Robots-Tag': 'noindex',
    });
  });

  it('binds the names under the host to HTTPS where it says so', () => {
    expect(securityHeaders({ ...policy, includeSubDomains: true })).toEqual({
      ...securityHeaders(policy),
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    });
  });
});

describe('cacheControl', () => {
  it.each([
    [
      'page',
      'public, max-age=0, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800',
    ],
    ['hashed', 'public, max-age=31536000, immutable'],
    ['missing', 'public, max-age=0, s-maxage=60'],
    ['error', 'no-store'],
  ] as const)('has a rule for %s', (kind, rule) => {
    expect(cacheControl(kind)).toBe(rule);
    expect(commonHeaders(kind, policy)).toEqual({
      ...securityHeaders(policy),
      'Cache-Control': rule,
    });
  });
});

describe('cacheKindOf', () => {
  it.each([
    ['/', 'page'],
    ['/robots.txt', 'page'],
    ['/assets', 'page'],
    ['/frukt/assets/x.css', 'page'],
    ['/assets/x.css', 'hashed'],
    ['/_next/static/chunks/x.js', 'hashed'],
  ])('keeps %s as %s', (address, kind) => {
    expect(cacheKindOf(address)).toBe(kind);
  });
});

describe('fileHeaders', () => {
  it('let a page name the rules for what to have ready', () => {
    expect(fileHeaders('del/mal.html', 'page', { basePath: '/strategi', policy })).toEqual({
      ...commonHeaders('page', policy),
      'Speculation-Rules': '"/strategi/speculation-rules.json"',
    });
  });

  it('are the common ones for what is no page', () => {
    expect(fileHeaders('robots.txt', 'page', { basePath: '', policy })).toEqual(
      commonHeaders('page', policy),
    );
  });
});
