import { describe, expect, it } from 'vitest';
import { sourceVersion } from '../../../../lib/build-cache/source-version.ts';
import type { BuildEnvironment } from '../../../../lib/build-environment.ts';
import { readBuildEnvironment } from '../../../../lib/build-environment.ts';
import {
  keepPage,
  type PageCache,
  pageCache,
  readKeptPage,
} from '../../../../lib/pages/page-cache.ts';
import { pageFrame } from '../../../../lib/pages/page-frame.ts';
import { temporaryFolder } from '../../finish/temporary-folder.ts';
import { smallProject } from '../build-cache/small-project.ts';
import { englishFront, greenCity, sha256 } from '../content/green-city.ts';
import { change, type Files, readIn, writeContent } from '../content/write-content.ts';

const environment = readBuildEnvironment({ NODE_ENV: 'test' });
const svg = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="2"/>`;
const pictured = {
  ...change('nb/om.md', 'meny:', 'bilde:\n  src: kai.svg\n  alt: En kai\n  kreditt: Kari\nmeny:'),
  'media/kai.svg': svg(4),
};
const city = { ...pictured, 'en/index.md': englishFront };
const everyPage = [
  '/',
  '/en',
  '/havn',
  '/havn/bryggene',
  '/havn/mal',
  '/om',
  '/ordliste',
  '/park',
  '/park/mal',
];

function cacheOf(
  files: Files = {},
  change: Partial<BuildEnvironment> = {},
  projectDirectory = '.',
): PageCache {
  const { site, problems } = readIn(writeContent({ ...city, ...files }));
  if (site === undefined) throw new Error(JSON.stringify(problems));
  const cache = pageCache(site, { ...environment, ...change }, projectDirectory);
  if (cache === undefined) throw new Error('No cache.');
  return cache;
}

/** The addresses of pages that are kept under other names than in the green city as it is. */
function renamed(...changed: Parameters<typeof cacheOf>): readonly string[] {
  const before = cacheOf().names;
  return [...cacheOf(...changed).names]
    .filter(([address, name]) => before.get(address) !== name)
    .map(([address]) => address)
    .sort();
}

describe('the name that a page is kept under', () => {
  it('comes of data that JSON can hold', () => {
    const { site } = readIn(writeContent(city));
    if (site === undefined) throw new Error('No site.');
    const data = [...site.pages, ...site.fronts.map(({ language }) => pageFrame(site, language))];
    expect(data.length).toBeGreaterThan(everyPage.length);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('is the same for the same, and each page has its own', () => {
    const { names, version } = cacheOf();
    expect([...names.keys()].sort()).toEqual(everyPage);
    expect(new Set(names.values()).size).toBe(everyPage.length);
    expect(renamed()).toEqual([]);
    expect(version).toBe(sourceVersion('.')?.version);
  });

  it.each<[string, Files, readonly string[]]>([
    [
      'the words of a section',
      {
        'nb/havn/bryggene.md': greenCity['nb/havn/bryggene.md']
          .replace('Vi rydder.', 'Vi maler.')
          .replace(
            /^sjekksum: .*$/m,
            `sjekksum: ${sha256('Bryggene er åpne for alle.\nVår rolle\nVi maler.')}`,
          ),
      },
      ['/havn/bryggene'],
    ],
    [
      'the title of a section',
      change('nb/havn/bryggene.md', 'tittel: Bryggene', 'tittel: Kaiene'),
      ['/', '/havn', '/havn/bryggene', '/havn/mal', '/park'],
    ],
    [
      'the words of a goal',
      {
        'nb/havn/mal.md': greenCity['nb/havn/mal.md']
          .replace('Havna er stille og ren.', 'Havna er ren.')
          .replace(/^sjekksum: .*$/m, `sjekksum: ${sha256('Havna er ren.')}`),
      },
      ['/', '/havn', '/havn/mal'],
    ],
    [
      'the lead of an article in a menu',
      change('nb/ordliste.md', 'ingress: ', 'ingress: Her står '),
      ['/ordliste'],
    ],
    ['a picture', { 'media/kai.svg': svg(5) }, ['/om']],
    [
      'the name of an article in a menu',
      change('nb/ordliste.md', 'tittel: Ordliste', 'tittel: Ordbok'),
      everyPage.filter((address) => address !== '/en'),
    ],
  ])('is another for the pages that show %s', (_, files, pages) => {
    expect(renamed(files)).toEqual(pages);
  });

  it.each<[string, Partial<BuildEnvironment>]>([
    ['base path', { basePath: '/strategi' }],
    ['address', { siteUrl: 'https://by.example' }],
    ['branch in preview', { preview: 'ny' }],
    ['content folder', { contentDirectory: 'strategy' }],
  ])('is another for every page of a site with another %s', (_, changed) => {
    expect(renamed({}, changed)).toEqual(everyPage);
  });

  it('is another for every page by other code', () => {
    expect(renamed({}, {}, temporaryFolder(smallProject))).toEqual(everyPage);
  });

  it('is another for every page when the site has another name', () => {
    const named = greenCity['site.yaml'].replace('Grønn by', 'Blå by');
    expect(named).not.toBe(greenCity['site.yaml']);
    expect(renamed({ 'site.yaml': named })).toEqual(everyPage);
  });
});

describe('a finished page', () => {
  it('is found as long as it is to be the same', () => {
    const folder = temporaryFolder();
    const cache = { ...cacheOf(), folder };
    keepPage(cache, '/om', '<h1>Æ</h1>');
    keepPage(cache, '/404', 'no page of the site');
    expect(readKeptPage(cache, '/om')).toBe('<h1>Æ</h1>');
    for (const address of ['/havn', '/404']) expect(readKeptPage(cache, address)).toBeUndefined();
    const changed = cacheOf(change('nb/om.md', 'tittel: Om', 'tittel: Alt om'));
    expect(readKeptPage({ ...changed, folder }, '/om')).toBeUndefined();
  });

  it('is not kept where the code is not at hand', () => {
    const { site } = readIn(writeContent(city));
    expect(site && pageCache(site, environment, temporaryFolder())).toBeUndefined();
  });
});
