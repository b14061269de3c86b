import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFile } from '../../../../lib/content/content-file.ts';
import { mayHaveId, placeFiles } from '../../../../lib/content/content-set.ts';
import { type Lock, type LockedPages, readLock } from '../../../../lib/permalinks/read-lock.ts';
import { lockFile } from '../permalinks/locked-city.ts';
import { greenCity } from './green-city.ts';
import { change, type Files, noMedia, writeContent } from './write-content.ts';

const { 'site.yaml': _settings, ...pages } = greenCity;

function place(files: Files = {}, published?: LockedPages) {
  const read = Object.entries<Files[string]>({ ...pages, ...files }).map(([path, text]) =>
    readContentFile(
      {
        path,
        printed: path,
        language: path.startsWith('en/') ? 'en' : 'nb',
        text: typeof text === 'string' ? text : undefined,
        problems: [],
      },
      { href: (address) => address, picture: () => undefined },
    ),
  );
  return placeFiles(read, {
    settings: undefined,
    media: noMedia,
    lock: published === undefined ? undefined : lockOf(published),
  });
}

/** As if read of a lock file. */
function lockOf(published: LockedPages): Lock {
  const folder = writeContent(lockFile(published));
  return readLock(join(folder, 'content/permalinks.lock.json'), 'permalinks.lock.json');
}

const draftsOf = (files: Files) =>
  place(files)
    .files.filter(({ draft }) => draft)
    .map(({ address }) => address);

describe('placeFiles', () => {
  it('gives each file its place, address and parent', () => {
    expect(
      place().files.map(({ address, place, parent }) => [address, place, parent?.address]),
    ).toEqual([
      ['/havn/bryggene', 'child', '/havn'],
      ['/havn', 'part', '/'],
      ['/havn/mal', 'child', '/havn'],
      ['/', 'front', undefined],
      ['/om', 'root', '/'],
      ['/ordliste', 'root', '/'],
      ['/park', 'part', '/'],
      ['/park/mal', 'child', '/park'],
    ]);
  });

  it('puts another language below its name', () => {
    const { byAddress } = place({
      'en/index.md': pages['nb/index.md'],
      'en/harbour/index.md': pages['nb/havn/index.md'],
      'en/harbour/goal.md': pages['nb/havn/mal.md'],
      'en/about.md': pages['nb/om.md'],
    });
    for (const address of ['/en', '/en/harbour', '/en/harbour/goal', '/en/about']) {
      expect(byAddress.get(address)?.address).toBe(address);
    }
  });

  it('puts the pages of a part below its slug', () => {
    const { files } = place(change('nb/havn/index.md', 'status:', 'slug: kysten\nstatus:'));
    expect(files.map(({ address }) => address).filter((one) => one.startsWith('/kysten'))).toEqual([
      '/kysten/bryggene',
      '/kysten',
      '/kysten/mal',
    ]);
  });

  it('finds pages by id in their own language', () => {
    const { byId } = place({ 'en/index.md': pages['nb/index.md'] });
    expect(byId('nb', 'strategi')?.address).toBe('/');
    expect(byId('en', 'strategi')?.address).toBe('/en');
    expect(byId('en', 'havn')).toBeUndefined();
  });

  it('is the same in whatever order the files are read', () => {
    const files = { 'nb/kopi.md': pages['nb/om.md'], 'nb/havn.md': pages['nb/ordliste.md'] };
    const inOrder = place(files);
    const reversed = placeFiles(inOrder.files.toReversed(), inOrder);
    const told = ({ byAddress, byId, files: all, unread }: typeof inOrder) => ({
      all: all.map((file) => [file.source.path, byId(file.language, file.id ?? '')?.source.path]),
      addresses: [...byAddress].map(([address, { source }]) => [address, source.path]),
      unread,
    });
    expect(told(reversed)).toEqual(told(inOrder));
  });

  it('takes what stands below a draft for a draft', () => {
    expect(draftsOf(change('nb/om.md', 'meny:', 'utkast: true\nmeny:'))).toEqual(['/om']);
    expect(draftsOf(change('nb/park/index.md', 'status:', 'utkast: true\nstatus:'))).toEqual([
      '/park',
      '/park/mal',
    ]);
    expect(draftsOf(change('nb/index.md', 'status:', 'utkast: true\nstatus:'))).toHaveLength(8);
  });
});

describe('the page of an address', () => {
  it('is the part, where an article has it too', () => {
    const { byAddress } = place({ 'nb/havn.md': pages['nb/om.md'] });
    expect(byAddress.get('/havn')?.source.path).toBe('nb/havn/index.md');
  });

  it('is the page of that name, where another has it as its slug', () => {
    const { byAddress } = place(change('nb/ordliste.md', 'liste:', 'slug: om\nliste:'));
    expect(byAddress.get('/om')?.source.path).toBe('nb/om.md');
  });

  it('is the one that was published', () => {
    const files = change('nb/ordliste.md', 'liste:', 'slug: om\nliste:');
    const { byAddress } = place(files, { '/om': { id: 'ordliste', fragments: [] } });
    expect(byAddress.get('/om')?.source.path).toBe('nb/ordliste.md');
  });
});

describe('the page of an id', () => {
  it('is the one whose file is called so, of copies', () => {
    const { byId } = place({ 'nb/kopi.md': pages['nb/om.md'] });
    expect(byId('nb', 'om')?.source.path).toBe('nb/om.md');
  });

  it('is the one that was published, of copies', () => {
    const lock = { '/kopi': { id: 'om', fragments: [] } };
    const { byId } = place({ 'nb/kopi.md': pages['nb/om.md'] }, lock);
    expect(byId('nb', 'om')?.source.path).toBe('nb/kopi.md');
  });

  it('is the one that was published with it, where none has it now', () => {
    const lock = { '/om': { id: 'om', fragments: [] }, '/ordliste': { id: 'ord', fragments: [] } };
    const { byId } = place(change('nb/om.md', 'id: om', 'id: om-oss'), lock);
    expect(byId('nb', 'om')?.source.path).toBe('nb/om.md');
    expect(byId('nb', 'om-oss')?.source.path).toBe('nb/om.md');
    expect(byId('nb', 'ord')?.source.path).toBe('nb/ordliste.md');
  });

  it('is what cannot be read, where that was published', () => {
    const lock = { '/om': { id: 'om', fragments: [] } };
    expect(place({ 'nb/om.md': undefined }, lock).byId('nb', 'om')?.address).toBe('/om');
    expect(place({ 'nb/om.md': undefined }).byId('nb', 'om')).toBeUndefined();
  });
});

describe('childrenOf', () => {
  it('gives the parts of a front page and the pages of a part', () => {
    const { byAddress, childrenOf } = place();
    const below = (address: string) => {
      const file = byAddress.get(address);
      return file === undefined ? [] : childrenOf(file).map((child) => child.address);
    };
    expect(below('/')).toEqual(['/havn', '/park']);
    expect(below('/havn')).toEqual(['/havn/bryggene', '/havn/mal']);
    expect(below('/om')).toEqual([]);
  });
});

describe('mayHaveId', () => {
  it('says whether a file of the language may be any page', () => {
    expect(mayHaveId(place(), 'nb')).toBe(false);
    expect(mayHaveId(place({ 'nb/om.md': undefined }), 'nb')).toBe(true);
    expect(mayHaveId(place({ 'en/om.md': undefined }), 'nb')).toBe(false);
  });

  it('knows what was published at the address', () => {
    const lock = { '/om': { id: 'om', fragments: [] } };
    expect(mayHaveId(place({ 'nb/om.md': undefined }, lock), 'nb')).toBe(false);
  });
});
