import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishSite } from '../../../finish/finish-site.ts';
import { keepPage, type PageCache, readKeptPage } from '../../../lib/pages/page-cache.ts';
import { readBuildMarker } from '../../../lib/site/build-marker.ts';
import { publishedFiles } from '../../../lib/site/published-files.ts';
import { clientManifest, pageOfNext } from './page-of-next.ts';
import { temporaryFolder } from './temporary-folder.ts';

const manifest = clientManifest({
  '[project]/node_modules/next/dist/esm/client/components/layout-router.js': 39756,
  '[project]/node_modules/planted/clicker.js': 7,
});

/** Finishes a built project with these files more, and tells what came of it. */
async function finished(
  files: Readonly<Record<string, string>>,
  pageCache: PageCache | undefined = undefined,
) {
  const projectDirectory = temporaryFolder({
    '.next/server/app/[[...path]]/page_client-reference-manifest.js': manifest,
    'out/.site.json': '{"version":1,"basePath":"","redirects":[]}',
    'out/_next/static/chunks/a.css': 'body{color:red}',
    ...files,
  });
  const outDirectory = join(projectDirectory, 'out');
  const result = await finishSite({
    projectDirectory,
    outDirectory,
    buildDirectory: join(projectDirectory, '.next'),
    siteUrl: undefined,
    basePath: '',
    policy: { isIndexed: false, includeSubDomains: false },
    languages: ['nb'],
    securityContact: undefined,
    pageCache,
    today: '2026-11-24',
    redirects: [{ from: '/id/frukt', to: '/', title: 'Frukt', language: 'nb' }],
  });
  return { ...result, outDirectory, marker: readBuildMarker(outDirectory) };
}

describe('finishSite', () => {
  it('makes a whole site of what Next exported', async () => {
    const script = '<script type="module" src="/enhance.js"></script>';
    const site = await finished({
      'out/index.html': pageOfNext({ body: `<h1>Frukt</h1>${script}` }),
      'out/index.txt': 'x',
      'out/_not-found.html': pageOfNext({ body: '<!--$?-->' }),
      'out/enhance.js': 'a()',
    });
    expect(site.faults).toEqual([]);
    expect(site.pageCount).toBe(1);
    expect([...publishedFiles(site.outDirectory)].sort()).toEqual([
      '_next/static/chunks/a.css',
      'assets/enhance-a95a4306.js',
      'id/frukt.html',
      'id/frukt.html.br',
      'id/frukt.html.gz',
      'index.html',
      'index.html.br',
      'index.html.gz',
    ]);
    expect(readFileSync(join(site.outDirectory, 'index.html'), 'utf8')).toBe(
      '<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/static/chunks/a.css"><title>Frukt</title></head><body><h1>Frukt</h1><script type="module" src="/assets/enhance-a95a4306.js" integrity="sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4="></script></body></html>\n',
    );
    expect(site.marker?.policy).toEqual({ isIndexed: false, includeSubDomains: false });
    expect(site.marker?.redirects).toEqual([{ from: '/id/frukt', to: '/' }]);
  });

  it('names every page and module that stands in the way, and leaves no marker', async () => {
    const site = await finished({
      'app/page.tsx': "'use client';\n",
      'out/index.html': pageOfNext({ rows: '15:I[7,[],"Clicker"]\n' }),
      'out/a.html': pageOfNext({ body: '<!--$?--><p>a</p><!--/$--><!--ny-->' }),
    });
    expect(site.faults.map(({ where }) => where)).toEqual(['app/page.tsx:1', '/a', '/a', '/']);
    expect(site.marker).toBeUndefined();
  });

  it('leaves no marker on a site whose links lead nowhere', async () => {
    const body = '<h1>Frukt</h1><a href="/borte">a</a>';
    const site = await finished({ 'out/index.html': pageOfNext({ body }) });
    expect(site.faults).toEqual([{ where: '/', message: '«/borte» fører ingen steder.' }]);
    expect(site.marker).toBeUndefined();
  });

  it('refuses a site without a page', async () => {
    const site = await finished({});
    expect(site.faults).toEqual([
      {
        where: site.outDirectory,
        message: 'Fant ingen sider her. Kjør «npm run build», som lager dem først.',
      },
    ]);
    expect(site.marker).toBeUndefined();
  });

  describe('with pages of a build before', () => {
    const version = 'v1';
    const names = new Map([
      ['/', 'front'],
      ['/b', 'page'],
    ]);
    const made =
      '<!DOCTYPE html><html lang="nb"><head><title>B</title></head><body><h1>B</h1></body></html>\n';
    const rendered = { 'out/index.html': pageOfNext(), '.next/BUILD_ID': version };
    const cacheWith = (html: string | undefined): PageCache => {
      const cache = { folder: join(temporaryFolder(), 'pages'), version, names };
      if (html !== undefined) keepPage(cache, '/b', html);
      return cache;
    };

    it('adds those that Next did not render, and keeps those it did', async () => {
      const cache = cacheWith(made);
      const { faults, pageCount, outDirectory, marker } = await finished(rendered, cache);
      expect(faults).toEqual([]);
      expect(pageCount).toBe(2);
      expect(readFileSync(join(outDirectory, 'b.html'), 'utf8')).toBe(made);
      const front = readFileSync(join(outDirectory, 'index.html'), 'utf8');
      expect(readKeptPage(cache, '/')).toBe(front);
      expect(marker?.files).toHaveProperty(['b.html']);
    });

    it('takes what Next rendered, where there are both', async () => {
      const { outDirectory } = await finished(
        { ...rendered, 'out/b.html': pageOfNext() },
        cacheWith(made),
      );
      expect(readFileSync(join(outDirectory, 'b.html'), 'utf8')).toContain('<h1>Frukt</h1>');
    });

    it('names a page that there is neither of', async () => {
      const { faults, marker } = await finished(rendered, cacheWith(undefined));
      expect(faults).toEqual([
        {
          where: '/b',
          message:
            'Siden er ikke laget. Innholdet eller koden er endret mens nettstedet ble bygd. Kjør «npm run build» på nytt.',
        },
      ]);
      expect(marker).toBeUndefined();
    });

    it('names the first where there are several', async () => {
      const many = new Map([...names, ['/c', 'third'], ['/d', 'fourth']]);
      const { faults } = await finished(rendered, { ...cacheWith(made), names: many });
      expect(faults).toEqual([
        {
          where: '/c',
          message:
            'Siden og 1 til er ikke laget. Innholdet eller koden er endret mens nettstedet ble bygd. Kjør «npm run build» på nytt.',
        },
      ]);
    });

    it.each([
      ['by other code', { '.next/BUILD_ID': 'v2' }],
      ['by nobody knows which code', { '.next/BUILD_ID': undefined }],
    ])('keeps nothing that was rendered %s', async (_, { '.next/BUILD_ID': id }) => {
      const cache = cacheWith(made);
      const { '.next/BUILD_ID': __, ...others } = rendered;
      const files = id === undefined ? others : { ...others, '.next/BUILD_ID': id };
      expect((await finished(files, cache)).faults).toEqual([]);
      expect(readKeptPage(cache, '/')).toBeUndefined();
    });

    it('forgets them all where the site is not whole', async () => {
      const cache = cacheWith(made.replace('<body>', '<body><a href="/borte">a</a>'));
      const { faults } = await finished(rendered, cache);
      expect(faults).toEqual([{ where: '/b', message: '«/borte» fører ingen steder.' }]);
      expect(readKeptPage(cache, '/b')).toBeUndefined();
      expect(readKeptPage(cache, '/')).toBeUndefined();
    });
  });
});
