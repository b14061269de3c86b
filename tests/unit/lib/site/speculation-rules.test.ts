import { describe, expect, it } from 'vitest';
import { speculationHeaders, speculationRules } from '../../../../lib/site/speculation-rules.ts';

/** Where the rules let a browser go, and where not, as URL patterns. */
function patternsOf(basePath: string) {
  const [rule] = speculationRules(basePath).prerender;
  const [inside, outside] = rule?.where.and ?? [];
  const patterns = [
    inside && 'href_matches' in inside ? inside.href_matches : [],
    outside && 'not' in outside ? outside.not.href_matches : [],
  ];
  const origin = 'https://strategi.example';
  return patterns.map((list) => list?.map((path) => new URLPattern(path, origin)) ?? []);
}

function mayBeReady(basePath: string, path: string): boolean {
  const [inside = [], outside = []] = patternsOf(basePath);
  const url = `https://strategi.example${path}`;
  return inside.some((one) => one.test(url)) && !outside.some((one) => one.test(url));
}

describe('speculationRules', () => {
  it.each(['/', '/mal', '/del/mal', '/en', '/ordliste?q=x'])('take in %s', (path) => {
    expect(mayBeReady('', path)).toBe(true);
  });

  it.each(['/id/mal', '/en/id/mal'])('leave out %s, which only leads on', (path) => {
    expect(mayBeReady('', path)).toBe(false);
  });

  it.each([
    ['/strategi', true],
    ['/strategi/del/mal', true],
    ['/strategi/id/mal', false],
    ['/annet', false],
    ['/', false],
  ])('under a base path hold for %s: %s', (path, isReady) => {
    expect(mayBeReady('/strategi', path)).toBe(isReady);
  });
});

describe('speculationHeaders', () => {
  it('name the rules', () => {
    expect(speculationHeaders('')).toEqual({ 'Speculation-Rules': '"/speculation-rules.json"' });
  });

  it('name them under a base path', () => {
    expect(speculationHeaders('/strategi')).toEqual({
      'Speculation-Rules': '"/strategi/speculation-rules.json"',
    });
  });
});
