import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAccessLog } from '../../../server/access-log.ts';

const page = { method: 'GET', target: '/mal', status: 200, bytes: 900, milliseconds: 0.44 };

describe('createAccessLog', () => {
  it('writes an answer as a line of JSON', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) });
    onTestFinished(() => void vi.useRealTimers());
    const out: string[] = [];
    const log = createAccessLog((lines) => out.push(lines));
    log.write(page);
    expect(out).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(out).toEqual([
      '{"time":"2026-11-24T09:00:00.000Z","method":"GET","path":"/mal","status":200,"bytes":900,"ms":0.4}\n',
    ]);
  });

  it.each([
    ['/sok?q=hemmelig', '/sok'],
    ['/a?b#c', '/a'],
    ['/a#c?b', '/a'],
    ['/a\n{"status":200}?x', '/a\n{"status":200}'],
    [`/${'a'.repeat(900)}`, `/${'a'.repeat(499)}`],
    [undefined, undefined],
  ])('has no query and no more than a line of %j', (target, path) => {
    const out: string[] = [];
    const log = createAccessLog((lines) => out.push(lines));
    log.write({ ...page, target });
    log.flush();
    expect(out.join('').split('\n')).toHaveLength(2);
    expect(JSON.parse(out.join(''))).toMatchObject({ status: 200, bytes: 900, ms: 0.4 });
    expect(JSON.parse(out.join('')).path).toBe(path);
  });

  it('hands on what has been gathered, once', () => {
    const out: string[] = [];
    const log = createAccessLog((lines) => out.push(lines));
    log.flush();
    log.write(page);
    log.write(page);
    log.flush();
    log.flush();
    expect(out.map((lines) => lines.split('\n').length)).toEqual([3]);
  });

  it('does not wait where there is much', () => {
    const out: string[] = [];
    const log = createAccessLog((lines) => out.push(lines));
    for (let index = 0; index < 1_000; index += 1) log.write(page);
    expect(out).toHaveLength(1);
    log.flush();
    expect(out.join('').split('\n')).toHaveLength(1_001);
  });
});
