import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../e2e/browser/find-browser.ts';

const ownPath = '/playwright/chrome';
const searchPath = ['/first', '/second'].join(delimiter);

function find(working: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const works = (path: string) => working.includes(path);
  return findBrowser({ env: { PATH: searchPath, ...env }, ownPath, works });
}

describe('findBrowser', () => {
  it('takes the one that is named', () => {
    const env = { CHROMIUM_PATH: '/mine/chrome' };
    expect(find(['/mine/chrome', '/first/chromium', ownPath], env)).toBe('/mine/chrome');
  });

  it('takes no other where the one that is named does not work', () => {
    const env = { CHROMIUM_PATH: '/mine/chrome' };
    expect(find(['/first/chromium', ownPath], env)).toBeUndefined();
  });

  it('reads an empty name as none', () => {
    expect(find([ownPath], { CHROMIUM_PATH: '' })).toBe(ownPath);
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'finds %s on the path',
    (name) => {
      expect(find([`/second/${name}`, ownPath])).toBe(`/second/${name}`);
    },
  );

  it('prefers Chromium to Chrome wherever on the path they are', () => {
    expect(find(['/first/google-chrome', '/second/chromium'])).toBe('/second/chromium');
  });

  it('takes Playwright’s own where the machine has none that works', () => {
    expect(find([ownPath])).toBe(ownPath);
  });

  it('never looks in the folder one happens to stand in', () => {
    expect(find(['chromium'], { PATH: '' })).toBeUndefined();
  });

  it('gives nothing where there is nothing', () => {
    expect(find([])).toBeUndefined();
  });
});
