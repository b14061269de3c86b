import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site as content } from '../content/real-site.ts';
import { readBuiltSite } from './built-site.ts';

const { directory, pages } = readBuiltSite();
const read = (file: string) => readFileSync(join(directory, file), 'utf8');
const entry = /<url>\s*<loc>(.*?)<\/loc>\s*<lastmod>(.*?)<\/lastmod>\s*<\/url>/gs;
const entries = [...read('sitemap.xml').matchAll(entry)].map(([, address = '', date = '']) => ({
  address,
  date,
}));

const parts = [
  '/bergen-i-verden',
  '/verden-i-bergen',
  '/bergen-kommune-sitt-internasjonale-arbeid',
];
const expected = [
  ...['/', '/en', '/mal', '/ordliste', '/om-nettstedet', '/tilgjengelighet', '/personvern'],
  ...parts.flatMap((part) => [part, `${part}/hovedmal`]),
  ...['vennskapsbyer', 'vest-norges-brusselkontor', 'nettverk'].map(
    (name) => `${parts[0]}/${name}`,
  ),
  `${parts[1]}/menneskerettighetsby-og-interkulturell-by`,
  ...['besok-og-mottakelser', 'strategien-handlingsplanen-og-kommuneplanen'].map(
    (name) => `${parts[2]}/${name}`,
  ),
];

describe('the site map', () => {
  it('names exactly the pages that were built', () => {
    const built = pages.map(({ address }) => address);
    expect(built.sort()).toEqual([...expected].sort());
    expect(entries.map(({ address }) => address).sort()).toEqual([...expected].sort());
  });

  it('dates each by its newest change', () => {
    const newest = content.pages.map(({ address, changes }) => ({
      address,
      date: changes
        .map(({ date }) => date)
        .sort()
        .at(-1),
    }));
    expect(entries).toEqual(newest);
  });
});

it('robots may read: who is to be told «noindex» must see the page', () => {
  expect(read('robots.txt').trim()).toBe('User-Agent: *\nAllow: /');
});
