import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nb } from '../../lib/languages/nb.ts';
import { newPageText } from '../../lib/new-page/new-page-text.ts';
import { qrCode } from '../../lib/pages/qr-code.ts';
import { builtMarker } from '../built-marker.ts';
import { type BuiltSite, pageAt, readBuiltSite } from '../site/built-site.ts';
import { attribute, elements, metaContents, only, textOf } from '../site/html.ts';
import { loadedBy } from '../site/weight-of.ts';
import { buildCopy, copyWithStrategy, finishCopy } from './build-copy.ts';

const strategy = join(import.meta.dirname, 'fixtures/second-strategy');
const environment = {
  CONTENT_DIR: 'strategy',
  BASE_PATH: '/strategi',
  SITE_URL: '',
  HSTS_SUBDOMAINS: '1',
  SOURCE_DATE_EPOCH: '1795521600',
};
const home = 'https://strategi.example/strategi';

let copy: string;
let site: BuiltSite;

function build(): void {
  expect(buildCopy(copy, environment)).toMatchObject({ status: 0 });
  expect(finishCopy(copy, environment)).toMatchObject({ status: 0 });
}

beforeAll(() => {
  copy = copyWithStrategy('second-strategy', strategy);
  build();
  renameSync(join(copy, 'out'), join(copy, 'out-first'));
  site = readBuiltSite(join(copy, 'out-first'));
}, 300_000);

describe('another strategy under a base path, approved by its owner', () => {
  const read = (file: string) => readFileSync(join(site.directory, file), 'utf8');

  it('is built page for page, without its draft', () => {
    expect(site.pages.map(({ address }) => address).sort()).toEqual(
      ['/', '/om', '/skogen', '/skogen/hovedmal', '/skogen/stiene'].sort(),
    );
    expect([...site.files].filter((file) => file.includes('hogst'))).toEqual([]);
    expect(site.documents.filter(({ html }) => /hogst/i.test(html))).toEqual([]);
  });

  it('shows its own words', () => {
    const text = textOf(only(pageAt(site, '/skogen/stiene').tree, 'main'));
    expect(text).toContain('Trails for Everyone');
    expect(text).toContain('Stiene er ikke brøytet om vinteren.');
    expect(text).toContain('Åsstien');
    expect(text).toContain('Navnet er fra 2024.');
    expect(textOf(pageAt(site, '/skogen/hovedmal').tree)).toContain(
      'Alle i kommunen har kort vei til en levende skog.',
    );
  });

  it('binds the names under its host to HTTPS, as the build was told', () => {
    const header = 'Strict-Transport-Security: max-age=63072000; includeSubDomains';
    expect(read('_headers')).toContain(`\n  ${header}\n`);
    expect(builtMarker(site.directory).policy.includeSubDomains).toBe(true);
  });

  it('has no word of the first', () => {
    const texts = [...site.files].filter((file) =>
      /\.(?:html|css|js|svg|xml|txt|json)$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(10);
    const foreign = /bergen|vågen|vagen|internasjonal|vennskapsby|brussel/i;
    expect(texts.filter((file) => foreign.test(file) || foreign.test(read(file)))).toEqual([]);
  });

  it('names its own addresses to the world', () => {
    const canonicals = site.pages.map(({ address, tree }) => [
      address,
      ...elements(tree, 'link')
        .filter((link) => attribute(link, 'rel') === 'canonical')
        .map((link) => attribute(link, 'href')),
    ]);
    expect(canonicals).toEqual(
      site.pages.map(({ address }) => [address, address === '/' ? home : `${home}${address}`]),
    );
    const locations = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)];
    expect(locations.map(([, location]) => location).sort()).toEqual(
      canonicals.map(([, url]) => url).sort(),
    );
    expect(read('robots.txt')).toContain(`Sitemap: ${home}/sitemap.xml`);
  });

  it('keeps every link and file under the base path', () => {
    const inside = site.documents.flatMap(({ tree }) =>
      elements(tree).flatMap((element) => [
        ...loadedBy(element),
        ...(element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : []),
      ]),
    );
    const rooted = inside.filter((href) => href.startsWith('/'));
    expect(rooted.length).toBeGreaterThan(50);
    expect(rooted.filter((href) => !/^\/strategi(?:[/#]|$)/.test(href))).toEqual([]);
  });

  it('leads on from ids and former addresses', () => {
    expect(
      site.documents
        .filter(({ leadsOn }) => leadsOn)
        .map(({ address }) => address)
        .sort(),
    ).toEqual(['/id/mal-for-skogen', '/id/natur', '/id/om', '/id/skogen', '/id/stiene', '/om-oss']);
  });

  it('bears no band and may be indexed', () => {
    expect(site.documents.filter(({ html }) => /forhåndsversjon|preview/i.test(html))).toEqual([]);
    expect(site.pages.flatMap(({ tree }) => metaContents(tree, 'robots'))).toEqual([]);
    expect(builtMarker(site.directory).policy.isIndexed).toBe(true);
    expect(read('_headers')).not.toContain('X-Robots-Tag');
  });

  it('shows what its owner has given', () => {
    const links = elements(pageAt(site, '/').tree, 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(
      expect.arrayContaining([
        'mailto:post@strategi.example',
        'https://kode.example/naturstrategi',
        'https://uustatus.example/granlia',
      ]),
    );
  });

  it('leads from each page to its file, where it is changed in the browser', () => {
    const files = { '/om': 'nb/om.md', '/skogen': 'nb/skogen/index.md', '/': 'nb/index.md' };
    for (const [address, file] of Object.entries(files)) {
      const links = elements(only(pageAt(site, address).tree, 'main'), 'a');
      const change = links.filter((link) => textOf(link) === nb.suggestChange);
      expect(change.map((link) => attribute(link, 'href'))).toEqual([
        `https://kode.example/naturstrategi/edit/utgave/ny/strategy/${file}`,
      ]);
    }
  });

  it('leads from each part to a new section with its fields ready, and from nowhere else', () => {
    const suggestions = site.pages.flatMap(({ address, tree }) =>
      elements(tree, 'a')
        .filter((link) => textOf(link) === nb.suggestSection)
        .map((link) => [address, new URL(attribute(link, 'href') ?? '')] as const),
    );
    expect(suggestions.map(([address]) => address)).toEqual(['/skogen']);
    expect(suggestions.map(([, { pathname }]) => pathname)).toEqual([
      '/naturstrategi/new/utgave/ny/strategy/nb/skogen',
    ]);
    expect(suggestions.map(([, { searchParams }]) => searchParams.get('value'))).toEqual([
      newPageText({ type: 'kapittel' }),
    ]);
  });

  it('names who takes word of faults in security, for 330 days', () => {
    expect(read('.well-known/security.txt')).toBe(
      'Contact: mailto:sikkerhet@strategi.example\nExpires: 2027-10-20T00:00:00Z\nPreferred-Languages: nb, no\nCanonical: https://strategi.example/strategi/.well-known/security.txt\n',
    );
  });

  it('bears its owner’s logo where one is given', () => {
    const [logo, ...others] = elements(only(pageAt(site, '/om').tree, 'header'), 'img');
    expect(others).toEqual([]);
    expect(logo && attribute(logo, 'src')).toMatch(/^\/strategi\/assets\/gran-[0-9a-f]+\.svg$/);
    expect(logo && attribute(logo, 'alt')).toBe('');
  });

  it('leads to the accessibility statement from the page on accessibility', () => {
    const links = elements(only(pageAt(site, '/om').tree, 'main'), 'a');
    const statement = links.filter((link) => textOf(link) === nb.readAccessibilityStatement);
    expect(statement.map((link) => attribute(link, 'href'))).toEqual([
      'https://uustatus.example/granlia',
    ]);
    expect(textOf(pageAt(site, '/om').tree)).not.toContain(nb.noAccessibilityStatement);
  });

  it('carries the permanent address of each page as a QR code', () => {
    const ids = { '/': 'natur', '/om': 'om', '/skogen': 'skogen', '/skogen/stiene': 'stiene' };
    for (const [address, id] of Object.entries({ ...ids, '/skogen/hovedmal': 'mal-for-skogen' })) {
      const codes = elements(pageAt(site, address).tree, 'path').map((path) =>
        attribute(path, 'd'),
      );
      expect(codes, address).toEqual([qrCode(`${home}/id/${id}`).path]);
    }
  });

  it('needs no second language', () => {
    expect([...site.files].filter((file) => /^en[./]/.test(file))).toEqual([]);
    const languages = elements(pageAt(site, '/').tree, 'a').map((link) =>
      attribute(link, 'hrefLang'),
    );
    expect(languages.filter((language) => language !== undefined)).toEqual([]);
  });
});

describe('the same strategy, its files written by another editor', () => {
  const before = new Map<string, Buffer>();
  const read = (file: string) => readFileSync(join(copy, 'strategy', file));
  /** With byte order mark, CRLF and decomposed letters. */
  const rewritten = (bytes: Buffer) =>
    Buffer.from(`\uFEFF${bytes.toString('utf8').normalize('NFD').replaceAll('\n', '\r\n')}`);

  // In the same folder, which Next's names of files come of; the last file is written first.
  beforeAll(() => {
    const texts = filesBelow(join(copy, 'strategy')).filter((file) =>
      /\.(?:md|yaml|json)$/.test(file),
    );
    for (const file of texts.toReversed()) {
      before.set(file, read(file));
      rmSync(join(copy, 'strategy', file));
    }
    for (const [file, bytes] of before) {
      writeFileSync(join(copy, 'strategy', file), rewritten(bytes));
    }
    rmSync(join(copy, '.next'), { recursive: true });
    build();
  }, 300_000);

  it('has other bytes in every file of text, the lock file too', () => {
    expect([...before.keys()]).toEqual(
      expect.arrayContaining(['site.yaml', 'nb/om.md', 'permalinks.lock.json']),
    );
    for (const [file, bytes] of before) {
      expect(read(file), file).toEqual(rewritten(bytes));
      expect(read(file).equals(bytes), file).toBe(false);
    }
    const text = [...before.values()].map((bytes) => bytes.toString('utf8')).join('');
    expect(text).toMatch(/å/);
    expect(text).toMatch(/é/);
    expect(text.normalize('NFD')).not.toBe(text);
  });

  it('is the same site, byte for byte', () => {
    const files = filesBelow(site.directory);
    expect(files.length).toBeGreaterThan(20);
    expect(filesBelow(join(copy, 'out'))).toEqual(files);
    const differing = files.filter((file) => {
      const now = readFileSync(join(copy, 'out', file));
      return !now.equals(readFileSync(join(site.directory, file)));
    });
    expect(differing).toEqual([]);
  });
});

/** Every file of a folder, at any depth, sorted. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
