import { describe, expect, it } from 'vitest';
import { site } from './real-site.ts';
import { sourceBlocks } from './source-text.ts';

const pages = site.pages.map((page) => ({
  ...page,
  plain: page.body.html.replace(/<[^>]+>/g, ''),
}));

describe('the content', () => {
  it('has all these pages, in this order, whatever else stands among them', () => {
    const expected = [
      'strategy /',
      'part /bergen-i-verden',
      'goal /bergen-i-verden/hovedmal',
      'section /bergen-i-verden/vennskapsbyer',
      'section /bergen-i-verden/vest-norges-brusselkontor',
      'section /bergen-i-verden/nettverk',
      'part /verden-i-bergen',
      'goal /verden-i-bergen/hovedmal',
      'section /verden-i-bergen/menneskerettighetsby-og-interkulturell-by',
      'part /bergen-kommune-sitt-internasjonale-arbeid',
      'goal /bergen-kommune-sitt-internasjonale-arbeid/hovedmal',
      'section /bergen-kommune-sitt-internasjonale-arbeid/besok-og-mottakelser',
      'section /bergen-kommune-sitt-internasjonale-arbeid/strategien-handlingsplanen-og-kommuneplanen',
      'article /mal',
      'article /om-nettstedet',
      'article /ordliste',
      'article /personvern',
      'article /tilgjengelighet',
      'strategy /en',
    ];
    const found = site.pages.map(({ type, address }) => `${type} ${address}`);
    expect(found.filter((page) => expected.includes(page))).toEqual(expected);
  });

  it('is data that JSON can hold, by which builds know whether a page has changed', () => {
    const data = { pages: site.pages, settings: site.settings };
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('names a source, and when it was read, on every page of ours about the world', () => {
    const ours = pages.filter(({ status, type }) => status === 'editorial' && type !== 'article');
    expect(ours.length).toBeGreaterThan(5);
    expect(
      ours.filter(({ sources }) => sources.length === 0).map(({ address }) => address),
    ).toEqual([]);
  });

  it('says nothing that the sources warn against', () => {
    const claims = /Norges første|fem vennskapsbyer|medlem siden|Lorem ipsum|TODO/i;
    expect(pages.length).toBeGreaterThan(0);
    const said = pages.filter(({ plain, lead }) => claims.test(`${lead} ${plain}`));
    expect(said.map(({ address }) => address)).toEqual([]);
  });

  it('credits no photographer for a picture', () => {
    const pictures = pages.flatMap(({ picture }) => (picture === undefined ? [] : [picture]));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.map(({ credit }) => credit)).toEqual([
      'illustrasjon laget for dette nettstedet',
      'illustration made for this website',
    ]);
  });
});

describe('the glossary', () => {
  const glossary = site.pages.find((page) => page.type === 'article' && page.list === 'glossary');
  const terms = (glossary?.body.headings ?? []).map(({ text }) => text.toLowerCase());

  it('has at most fifteen terms', () => {
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThanOrEqual(15);
  });

  it('explains only words that stand in the text', () => {
    const words = sourceBlocks().join(' ').toLowerCase();
    expect(terms.filter((term) => !words.includes(term))).toEqual([]);
  });
});
