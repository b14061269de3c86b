import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pruneCache } from '../../../../finish/output/prune-cache.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const day = 24 * 60 * 60 * 1000;

it('what no build has used for sixty days goes, and nothing else', () => {
  const folder = temporaryFolder({ old: 'a', recent: 'b' });
  const now = Date.UTC(2026, 10, 24);
  const daysAgo = (days: number) => new Date(now - days * day);
  utimesSync(join(folder, 'old'), daysAgo(61), daysAgo(61));
  utimesSync(join(folder, 'recent'), daysAgo(59), daysAgo(59));
  pruneCache(folder, now);
  expect(readdirSync(folder)).toEqual(['recent']);
});

it('what is no folder is left', () => {
  const folder = temporaryFolder({ taken: 'a' });
  pruneCache(join(folder, 'taken'), Date.now() + 61 * day);
  expect(readdirSync(folder)).toEqual(['taken']);
});

it('a cache that is not there is left so', () => {
  const folder = join(temporaryFolder(), 'borte');
  pruneCache(folder);
  expect(existsSync(folder)).toBe(false);
});
