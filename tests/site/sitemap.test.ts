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

const published = content.pages.filter(({ draft }) => !draft);

describe('the site map', () => {
  it('names exactly the pages that were built and are no drafts', () => {
    expect(published.length).toBeGreaterThan(15);
    const built = pages.map(({ address }) => address).sort();
    expect(built).toEqual(content.pages.map(({ address }) => address).sort());
    expect(entries.map(({ address }) => address)).toEqual(published.map(({ address }) => address));
  });

  it('dates each by its newest change', () => {
    const newest = published.map(({ address, changes }) => ({
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
