import { expect, it } from 'vitest';
import { hostHeaders } from '../../../../lib/delivery/host-headers.ts';
import { securityHeaders } from '../../../../lib/site/headers.ts';

const policy = { isIndexed: false, includeSubDomains: true };

it('a rule for all, one for each folder that is kept, and the type hosts do not know', () => {
  const headers = Object.entries(securityHeaders(policy)).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  expect(hostHeaders({ basePath: '/sted', policy })).toBe(
    [
      '/*',
      ...headers,
      '  Speculation-Rules: "/sted/speculation-rules.json"',
      '',
      '/sted/_next/static/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
      '/sted/assets/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
      '/sted/speculation-rules.json',
      '  Content-Type: application/speculationrules+json',
      '',
    ].join('\n'),
  );
});
