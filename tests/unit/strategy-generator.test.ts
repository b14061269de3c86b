import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuildEnvironment } from '../../lib/build-environment.ts';
import { checkContent } from '../../lib/check/check-content.ts';
import { loadSite } from '../../lib/content/load-site.ts';
import { updateLock } from '../../lib/permalinks/update-lock.ts';
import { generateStrategy } from '../strategy-generator.ts';
import { writeStrategy } from './write-strategy.ts';

describe('generateStrategy', () => {
  it.each([5, 6, 35, 36, 100])('makes %i pages without a fault or advice', async (count) => {
    const folder = writeStrategy(generateStrategy(count));
    const contentDirectory = join(folder, 'content');
    const environment = { ...readBuildEnvironment({ NODE_ENV: 'test' }), contentDirectory };
    const options = { release: false, today: '2026-11-24' };
    expect(await checkContent(environment, folder, options)).toEqual([]);
    const site = loadSite(environment, folder);
    expect(site.pages).toHaveLength(count);
    expect(site.fronts[0]?.parts.filter(({ children }) => children.length > 30)).toEqual([]);
    // The lock file is the one that a build would write.
    expect(updateLock(contentDirectory, site)).toBe(false);
  });

  it('makes the same bytes each time', () => {
    expect(generateStrategy(100)).toEqual(generateStrategy(100));
  });

  it('makes no strategy of fewer pages than there must be', () => {
    expect(() => generateStrategy(4)).toThrow('A strategy has more than 4 pages.');
  });
});
