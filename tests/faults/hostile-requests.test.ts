import { STATUS_CODES } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../lib/site/headers.ts';
import { startOrigin } from '../../server/start-origin.ts';
import { builtMarker } from '../built-marker.ts';
import { send, sendBytes } from '../unit/server/send.ts';
import { hostileRequests } from './hostile-requests.ts';

let url = '';

beforeAll(async () => {
  const origin = await startOrigin({ directory: 'out', host: '127.0.0.1', port: 0 });
  url = origin.url;
  return () => origin.close();
});

describe('the corpus', () => {
  it('has at least three requests for each hazard', () => {
    const counts = Map.groupBy(hostileRequests, ({ hazard }) => hazard);
    expect(counts.size).toBeGreaterThan(10);
    expect([...counts].filter(([, requests]) => requests.length < 3)).toEqual([]);
  });
});

describe.each(hostileRequests)('$hazard: $name', ({ bytes, statuses }) => {
  it('gets its status and all headers, sees nothing of itself, and others are served', async () => {
    const answer = await sendBytes(url, bytes);
    const [head = '', ...body] = answer.split('\r\n\r\n');
    const [line = '', ...headers] = head.split('\r\n');
    const status = Number(line.split(' ')[1]);
    expect(statuses).toContain(status);
    expect(line).toBe(`HTTP/1.1 ${status} ${STATUS_CODES[status]}`);
    for (const [name, value] of Object.entries(securityHeaders(builtMarker().policy))) {
      expect(headers).toContain(`${name}: ${value}`);
    }
    expect(
      headers.filter((header) => /^(?:server|x-powered-by|set-cookie):/i.test(header)),
    ).toEqual([]);
    expect(headers.join('\n')).not.toMatch(/^Location: (?!\/[^/\\])/m);
    expect(answer.replace(/^Location: .*$/m, '')).not.toMatch(/ond\.example|alert\(1\)|Hemmelig/);
    if (statuses.every((expected) => expected >= 400)) {
      expect(body.join()).not.toMatch(/\bat .+:\d+:\d+|Error:/);
    }
    expect((await send(url, '/mal')).status).toBe(200);
  });
});
