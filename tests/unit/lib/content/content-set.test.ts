import { describe, expect, it } from 'vitest';
import { readContentFile } from '../../../../lib/content/content-file.ts';
import { placeFiles, someIdIsUnknown } from '../../../../lib/content/content-set.ts';
import { greenCity } from './green-city.ts';
import { change, type Files, noMedia } from './write-content.ts';

const { 'site.yaml': _settings, ...pages } = greenCity;

function place(files: Files = {}) {
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
  return placeFiles(read, undefined, noMedia);
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

  it('takes what stands below a draft for a draft', () => {
    expect(draftsOf(change('nb/om.md', 'meny:', 'utkast: true\nmeny:'))).toEqual(['/om']);
    expect(draftsOf(change('nb/park/index.md', 'status:', 'utkast: true\nstatus:'))).toEqual([
      '/park',
      '/park/mal',
    ]);
    expect(draftsOf(change('nb/index.md', 'status:', 'utkast: true\nstatus:'))).toHaveLength(8);
  });
});

describe('someIdIsUnknown', () => {
  it('says whether a file of the language may be any page', () => {
    expect(someIdIsUnknown(place(), 'nb')).toBe(false);
    expect(someIdIsUnknown(place({ 'nb/om.md': undefined }), 'nb')).toBe(true);
    expect(someIdIsUnknown(place({ 'en/om.md': undefined }), 'nb')).toBe(false);
  });
});
