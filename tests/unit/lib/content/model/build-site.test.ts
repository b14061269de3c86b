import { describe, expect, it } from 'vitest';
import { articlesIn } from '../../../../../lib/content/model/build-site.ts';
import { englishFront } from '../green-city.ts';
import { change, type Files, readIn, writeContent } from '../write-content.ts';

function siteOf(files: Files = {}, env: Partial<NodeJS.ProcessEnv> = {}) {
  const { site, problems } = readIn(writeContent(files), env);
  if (site === undefined) throw new Error(JSON.stringify(problems));
  return site;
}

const addressesOf = (pages: readonly { readonly address: string }[] | undefined) =>
  pages?.map(({ address }) => address);

describe('the pages', () => {
  it('are the front page, the strategy in reading order, then the articles, by language', () => {
    expect(addressesOf(siteOf({ 'en/index.md': englishFront }).pages)).toEqual([
      '/',
      '/havn',
      '/havn/mal',
      '/havn/bryggene',
      '/park',
      '/park/mal',
      '/om',
      '/ordliste',
      '/en',
    ]);
  });

  it('are found by address', () => {
    const site = siteOf();
    expect(site.pages.map(({ address }) => site.pageAt(address))).toEqual(site.pages);
    expect(site.pageAt('/finnes-ikke')).toBeUndefined();
    expect(site.pageAt('/havn/')).toBeUndefined();
  });
});

describe('drafts', () => {
  const draft = change('nb/havn/index.md', 'status:', 'utkast: true\nstatus:');

  it('are left out with all below them', () => {
    const site = siteOf(draft);
    expect(addressesOf(site.pages)).toEqual(['/', '/park', '/park/mal', '/om', '/ordliste']);
    expect(addressesOf(site.fronts[0]?.parts)).toEqual(['/park']);
    expect(site.redirects.map(({ to }) => to)).not.toContain('/havn/mal');
  });

  it('are shown in a preview', () => {
    const site = siteOf(draft, { PREVIEW: 'ny-havn' });
    expect(
      site.pages.filter(({ draft: isDraft }) => isDraft).map(({ address }) => address),
    ).toEqual(['/havn', '/havn/mal', '/havn/bryggene']);
  });
});

describe('related pages', () => {
  it('name each other', () => {
    const site = siteOf(change('nb/om.md', 'meny:', 'relatert: [mal-park, havn]\nmeny:'));
    expect(addressesOf(site.pageAt('/om')?.related)).toEqual(['/havn', '/park/mal']);
    expect(addressesOf(site.pageAt('/park/mal')?.related)).toEqual(['/om']);
    expect(addressesOf(site.pageAt('/park')?.related)).toEqual([]);
  });

  it('are named once where both name each other', () => {
    const site = siteOf({
      ...change('nb/om.md', 'meny:', 'relatert: [havn]\nmeny:'),
      ...change('nb/havn/index.md', 'innhold:', 'relatert: [om]\ninnhold:'),
    });
    expect(addressesOf(site.pageAt('/om')?.related)).toEqual(['/havn']);
  });

  it('are no drafts', () => {
    const site = siteOf({
      ...change('nb/om.md', 'meny:', 'relatert: [bryggene]\nmeny:'),
      ...change('nb/havn/bryggene.md', 'status:', 'utkast: true\nstatus:'),
    });
    expect(site.pageAt('/om')?.related).toEqual([]);
  });
});

describe('redirects', () => {
  it('lead from the id and from each former address', () => {
    const site = siteOf({
      ...change('nb/om.md', 'meny:', 'tidligere:\n  - /om-oss\n  - /gammel/side\nmeny:'),
      'en/index.md': englishFront,
    });
    const to = (address: string) => site.redirects.filter((redirect) => redirect.to === address);
    const about = { to: '/om', title: 'Om nettstedet', language: 'nb' };
    expect(to('/om')).toEqual([
      { from: '/id/om', ...about },
      { from: '/om-oss', ...about },
      { from: '/gammel/side', ...about },
    ]);
    expect(to('/en')).toEqual([
      { from: '/en/id/strategi', to: '/en', title: 'Green City', language: 'en' },
    ]);
    expect(site.redirects).toHaveLength(site.pages.length + 2);
  });
});

describe('articlesIn', () => {
  it('gives the articles of a menu', () => {
    const site = siteOf();
    expect(addressesOf(articlesIn(site, 'nb', 'footer'))).toEqual(['/om']);
    expect(addressesOf(articlesIn(site, 'nb', 'main'))).toEqual(['/ordliste']);
    expect(articlesIn(site, 'nb', 'none')).toEqual([]);
    expect(articlesIn(site, 'en', 'main')).toEqual([]);
  });
});
