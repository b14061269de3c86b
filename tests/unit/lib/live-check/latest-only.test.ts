import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../../lib/live-check/latest-only.mjs';

/** Runs that end when they are told to. */
function slowRuns() {
  const started: string[] = [];
  const ends: (() => void)[] = [];
  const ask = latestOnly((key: string, value: string) => {
    started.push(`${key} ${value}`);
    return new Promise<string>((resolve, reject) => {
      ends.push(() => (value === 'bad' ? reject(new Error('bad')) : resolve(`found ${value}`)));
    });
  });
  const startedUpTo = async (count: number) => {
    while (started.length < count) await pause(10);
    await pause(300);
  };
  return { started, ends, ask, startedUpTo };
}

describe('latestOnly', () => {
  it('runs one at a time, and of those that wait only the last', async () => {
    const { started, ends, ask, startedUpTo } = slowRuns();
    const first = ask('a', '1');
    await startedUpTo(1);
    const waiting = [ask('a', '2'), ask('a', '3'), ask('a', '4')];
    await pause(300);
    expect(started).toEqual(['a 1']);
    ends[0]?.();
    await startedUpTo(2);
    ends[1]?.();
    expect(await first).toBe('found 1');
    expect(await Promise.all(waiting)).toEqual(['found 4', 'found 4', 'found 4']);
    expect(started).toEqual(['a 1', 'a 4']);
  });

  it('does not let one file wait for another', async () => {
    const { started, ends, ask, startedUpTo } = slowRuns();
    const found = [ask('a', '1'), ask('b', '1')];
    await startedUpTo(2);
    expect(started).toEqual(['a 1', 'b 1']);
    for (const end of ends) end();
    expect(await Promise.all(found)).toEqual(['found 1', 'found 1']);
  });

  it('goes on after a run that failed', async () => {
    const { ends, ask, startedUpTo } = slowRuns();
    const failed = ask('a', 'bad');
    await startedUpTo(1);
    const next = ask('a', '2');
    ends[0]?.();
    await expect(failed).rejects.toThrow('bad');
    await startedUpTo(2);
    ends[1]?.();
    expect(await next).toBe('found 2');
  });
});
