import { beforeAll, describe, expect, it } from 'vitest';
import { exchange } from './exchange/exchange.ts';
import { rawRequest } from './exchange/raw-request.ts';
import { observatoryScore } from './observatory/observatory-score.ts';
import { serveBoth } from './serve-both.ts';

const pages = ['/', '/bergen-i-verden/hovedmal', '/finnes-ikke'];

interface Found {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

describe('HTTP Observatory', () => {
  let answers: ReadonlyMap<string, Found>;

  beforeAll(async () => {
    const { servers, close } = await serveBoth('out');
    const found = Object.entries(servers).flatMap(([server, port]) =>
      pages.map(async (page) => {
        const answer = await exchange(port, rawRequest(page));
        const headers = Object.fromEntries(answer?.headers ?? []);
        return [`${server} ${page}`, { headers, html: String(answer?.body) }] as const;
      }),
    );
    answers = new Map(await Promise.all(found));
    await close();
  });

  it.each(['origin', 'nginx'].flatMap((server) => pages.map((page) => `${server} ${page}`)))(
    'gives %s all there is to get without cookies and a place on browsers’ own list',
    (name) => {
      const answer = answers.get(name);
      expect(answer).toBeDefined();
      expect(answer && observatoryScore(answer)).toBe(155);
    },
  );

  it.each([
    ['content-security-policy', undefined, 75],
    ['content-security-policy', "default-src 'self'; frame-ancestors 'none'", 150],
    ['content-security-policy', "default-src 'none'; style-src 'unsafe-inline'", 145],
    ['content-security-policy', "default-src 'none'; script-src 'unsafe-inline'", 80],
    ['strict-transport-security', undefined, 80],
    ['strict-transport-security', 'max-age=86400', 145],
    ['x-content-type-options', undefined, 150],
    ['referrer-policy', 'unsafe-url', 145],
    ['cross-origin-opener-policy', undefined, 145],
    ['cross-origin-embedder-policy', 'tull', 140],
    ['cross-origin-resource-policy', 'cross-origin', 145],
  ])('would see %s: %s', (header, value, score) => {
    const { headers = {}, html = '' } = answers.get('nginx /') ?? {};
    expect(observatoryScore({ headers: { ...headers, [header]: value }, html })).toBe(score);
  });

  it('would see a script that could be another', () => {
    const { headers = {}, html = '' } = answers.get('nginx /') ?? {};
    expect(observatoryScore({ headers, html: html.replace(/ integrity="[^"]+"/, '') })).toBe(150);
  });
});
