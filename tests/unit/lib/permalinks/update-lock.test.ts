import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LockedPages, readLock } from '../../../../lib/permalinks/read-lock.ts';
import { updateLock } from '../../../../lib/permalinks/update-lock.ts';
import { greenCity } from '../content/green-city.ts';
import { change, type Files, readIn, writeContent } from '../content/write-content.ts';
import { lockedPages, lockFile } from './locked-city.ts';

function siteIn(folder: string, env: Partial<NodeJS.ProcessEnv> = {}) {
  const { site, problems } = readIn(folder, env);
  if (site === undefined) throw new Error(JSON.stringify(problems));
  return site;
}

/** What the lock file holds after an update, from what it held before. */
function updated(before: LockedPages, files: Files, env: Partial<NodeJS.ProcessEnv> = {}) {
  const folder = writeContent({ ...files, ...lockFile(before) });
  updateLock(join(folder, 'content'), siteIn(folder, env));
  return readLock(join(folder, 'content/permalinks.lock.json'), 'x').pages;
}

describe('what is locked', () => {
  it('is every page with its id and its fragments, sorted by address', () => {
    const after = updated({}, {});
    expect(after).toEqual(lockedPages);
    expect(Object.keys(after)).toEqual(Object.keys(lockedPages));
  });

  it('is never taken out', () => {
    const before = {
      '/borte': { id: 'om', fragments: ['kontakt'] },
      '/om': { id: 'om', fragments: ['gammelt'] },
    };
    const files = {
      'nb/om.md': greenCity['nb/om.md']
        .replace('meny:', 'tidligere:\n  - /borte\nmeny:')
        .replace('## Kontakt', '## Kontakt {#kontakt #gammelt}'),
    };
    expect(updated(before, files)).toEqual({
      ...lockedPages,
      '/borte': { id: 'om', fragments: ['kontakt'] },
      '/om': { id: 'om', fragments: ['gammelt', 'kontakt'] },
    });
  });

  it('is also each former address and id', () => {
    const files = change('nb/om.md', 'meny:', 'tidligere:\n  - /om-oss\n  - /id/gammel\nmeny:');
    expect(updated({}, files)).toEqual({
      ...lockedPages,
      '/id/gammel': { id: 'om', fragments: [] },
      '/om-oss': { id: 'om', fragments: [] },
    });
  });

  it('is no draft, also in a preview', () => {
    const files = change('nb/om.md', 'meny:', 'utkast: true\nmeny:');
    const { '/om': _draft, ...published } = lockedPages;
    expect(updated({}, files, { PREVIEW: 'ny' })).toEqual(published);
  });
});

describe('updateLock', () => {
  it('writes the file where there is none, and then no more', () => {
    const folder = writeContent();
    const content = join(folder, 'content');
    const lock = join(content, 'permalinks.lock.json');
    expect(updateLock(content, siteIn(folder))).toBe(true);
    expect(readFileSync(lock, 'utf8')).toBe(lockFile()['permalinks.lock.json']);
    writeFileSync(lock, JSON.stringify({ pages: lockedPages }));
    expect(updateLock(content, siteIn(folder))).toBe(false);
    expect(readFileSync(lock, 'utf8')).toBe(JSON.stringify({ pages: lockedPages }));
  });

  it('adds to the file there is', () => {
    const { '/om': _new, ...published } = lockedPages;
    const folder = writeContent(lockFile(published));
    expect(updateLock(join(folder, 'content'), siteIn(folder))).toBe(true);
    const { pages } = readLock(join(folder, 'content/permalinks.lock.json'), 'x');
    expect(pages).toEqual(lockedPages);
  });

  it('throws where the file cannot be read', () => {
    const folder = writeContent();
    const site = siteIn(folder);
    writeFileSync(join(folder, 'content/permalinks.lock.json'), '{');
    expect(() => updateLock(join(folder, 'content'), site)).toThrow(
      'Innholdet har feil:\npermalinks.lock.json:1:1 Fila som husker publiserte adresser, kan ikke leses. Hent fila tilbake slik den var. Den skrives av byggingen og skal ikke endres for hånd.',
    );
  });
});
