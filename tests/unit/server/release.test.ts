import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OriginError } from '../../../server/origin-error.ts';
import { assetLife, openRelease } from '../../../server/release.ts';
import { writeBuiltSiteForTest } from './built-site.ts';
import { markAgain } from './mark-again.ts';

const asset = '/assets/site-b2.css';
const hours = 60 * 60 * 1000;

/** A link to a release, which a test points at another. */
function linkTo(release: string): { link: string; pointAt: (other: string) => void } {
  const link = join(writeBuiltSiteForTest(), 'current');
  const pointAt = (other: string) => {
    rmSync(link, { force: true });
    symlinkSync(other, link);
  };
  pointAt(release);
  return { link, pointAt };
}

/** A release where a page has another text and the style sheet another name. */
function nextRelease(): string {
  const directory = writeBuiltSiteForTest();
  writeFileSync(join(directory, 'frukt/eple.html'), 'Nytt eple');
  for (const suffix of ['', '.br', '.gz']) rmSync(join(directory, `${asset}${suffix}`));
  writeFileSync(join(directory, 'assets/site-c3.css'), 'p { color: red }');
  markAgain(directory);
  return directory;
}

describe('openRelease', () => {
  it('reads what the link leads to now', () => {
    const { link, pointAt } = linkTo(writeBuiltSiteForTest());
    const release = openRelease(link);
    const before = release.site();
    pointAt(nextRelease());
    expect(release.site()).toBe(before);
    release.reload();
    expect(release.site().answers.get('/frukt/eple')).toMatchObject({ identity: { size: 9 } });
    expect(release.site().answers.has('/assets/site-c3.css')).toBe(true);
  });

  it('keeps the assets of the former release for eight days, and only them', () => {
    expect(assetLife).toBe(8 * 24 * hours);
    let now = 0;
    const { link, pointAt } = linkTo(writeBuiltSiteForTest());
    const release = openRelease(link, () => now);
    const former = release.site().answers.get(asset);
    pointAt(nextRelease());
    release.reload();
    expect(release.site().answers.get(asset)).toBe(former);
    now = assetLife - 1;
    release.reload();
    expect(release.site().answers.get(asset)).toBe(former);
    now = assetLife;
    release.reload();
    expect(release.site().answers.has(asset)).toBe(false);
    expect(release.site().answers.has('/assets/site-c3.css')).toBe(true);
  });

  it('lets go of a page that the next release does not have', () => {
    const { link, pointAt } = linkTo(writeBuiltSiteForTest());
    const release = openRelease(link);
    const next = nextRelease();
    for (const suffix of ['', '.br', '.gz']) rmSync(join(next, `en.html${suffix}`));
    markAgain(next);
    pointAt(next);
    release.reload();
    expect(release.site().answers.has('/en')).toBe(false);
  });

  it('goes on as before where the next release is not whole', () => {
    const { link, pointAt } = linkTo(writeBuiltSiteForTest());
    const release = openRelease(link);
    const before = release.site();
    const next = nextRelease();
    rmSync(join(next, '.site.json'));
    pointAt(next);
    expect(() => release.reload()).toThrow(OriginError);
    expect(release.site()).toBe(before);
  });
});
