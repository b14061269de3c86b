import { describe, expect, it } from 'vitest';
import { absoluteUrl, pageOfPermalink, permalink, withBasePath } from '../../../lib/addresses.ts';

describe('withBasePath', () => {
  it.each([
    ['', '/', '/'],
    ['', '/havn', '/havn'],
    ['/plan', '/', '/plan'],
    ['/plan', '/havn', '/plan/havn'],
  ])('puts «%s» before %s', (basePath, address, whole) => {
    expect(withBasePath(basePath, address)).toBe(whole);
  });
});

describe('absoluteUrl', () => {
  it('is the address to the world', () => {
    const site = { siteUrl: 'https://by.example', basePath: '/plan' };
    expect(absoluteUrl(site, '/havn')).toBe('https://by.example/plan/havn');
  });

  it('is missing where the host is not known', () => {
    expect(absoluteUrl({ siteUrl: undefined, basePath: '' }, '/havn')).toBeUndefined();
  });
});

describe('permalink', () => {
  it('is at the root in bokmål and below the language in others', () => {
    expect(permalink({ id: 'havn', language: 'nb' })).toBe('/id/havn');
    expect(permalink({ id: 'havn', language: 'en' })).toBe('/en/id/havn');
  });
});

describe('pageOfPermalink', () => {
  it.each([
    ['/id/om', { language: 'nb', id: 'om' }],
    ['/en/id/om', { language: 'en', id: 'om' }],
    ['/id', undefined],
    ['/id/om/mer', undefined],
    ['/xx/id/om', undefined],
    ['/havn/id', undefined],
  ])('reads %s', (address, page) => {
    expect(pageOfPermalink(address)).toEqual(page);
  });
});
