import { describe, expect, it } from 'vitest';
import { buildMarkerSchema } from '../../../../lib/site/build-marker.ts';

const marker = {
  version: 3,
  basePath: '',
  policy: { isIndexed: true, includeSubDomains: false },
  redirects: [],
  files: { 'index.html': 9 },
};
const accepts = (value: unknown) => buildMarkerSchema.safeParse(value).success;
const acceptsRedirect = (from: string, to: string) =>
  accepts({ ...marker, redirects: [{ from, to }] });

describe('buildMarkerSchema', () => {
  it.each(['', '/sted', '/sted/her'])('takes «%s» as a base path', (basePath) => {
    expect(accepts({ ...marker, basePath })).toBe(true);
  });

  it.each(['/', '/sted/', 'sted', '//vert', '/Sted', 'https://vert'])(
    'refuses «%s» as a base path',
    (basePath) => {
      expect(accepts({ ...marker, basePath })).toBe(false);
    },
  );

  it('takes a redirect between addresses', () => {
    expect(acceptsRedirect('/id/eple', '/')).toBe(true);
  });

  it.each(['//vert/eple', '/\\vert', 'https://vert/', '/eple/', '/eple?a=b', ''])(
    'refuses «%s» as the end of a redirect',
    (to) => {
      expect(acceptsRedirect('/id/eple', to)).toBe(false);
    },
  );

  it('refuses another version, and what it does not know', () => {
    expect(accepts({ ...marker, version: 2 })).toBe(false);
    expect(accepts({ ...marker, extra: true })).toBe(false);
  });
});
