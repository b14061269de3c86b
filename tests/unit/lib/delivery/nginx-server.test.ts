import { describe, expect, it } from 'vitest';
import { nginxServer } from '../../../../lib/delivery/nginx-server.ts';
import { securityHeaders } from '../../../../lib/site/headers.ts';

const policy = { isIndexed: false, includeSubDomains: true };
const text = nginxServer(policy);

describe('nginxServer', () => {
  it('puts each header on every answer', () => {
    const headers = Object.entries(securityHeaders(policy));
    expect(headers.length).toBeGreaterThan(5);
    for (const [name, value] of headers) {
      expect(text).toContain(`\nadd_header ${name} "${value}" always;\n`);
    }
    const added = text.match(/^add_header .*$/gm) ?? [];
    expect(added.length).toBe(headers.length + 7);
    expect(added.filter((line) => !line.endsWith(' always;'))).toEqual([]);
  });

  it('has the limits of the origin', () => {
    expect(text).toContain('\nlarge_client_header_buffers 2 16k;\n');
    expect(text).toContain('\nclient_header_timeout 6s;\n');
    expect(text).toContain('\nkeepalive_timeout 65s;\n');
  });

  it('answers whoever looks after it', () => {
    expect(text).toContain('location = /healthz {');
    expect(text).toContain('    return 200 "ok\\n";');
  });
});
