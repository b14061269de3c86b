import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../../../lib/content/markdown/address-fault.ts';

describe('addressFault', () => {
  it.each([
    'https://example.org',
    'https://www.example.org:8443/a/(b)?c=d#e',
    'https://blåbær.no/%C3%A5',
    'https://by.example/@kari',
    'mailto:post@example.org',
    'mailto:kari.nordmann+nb@example.org',
    '/',
    '/havna/kai#sor',
    '#sor',
  ])('accepts %s', (url) => {
    expect(addressFault(url)).toBeUndefined();
  });

  it.each(['kai.md', '../kai', './', 'kai#sor', '?q=a', 'arsrapport.pdf'])(
    'leaves %s to those who know the pages',
    (url) => {
      expect(addressFault(url)).toBeUndefined();
    },
  );

  it.each([
    ['http://example.org/a', 'https://example.org/a'],
    ['HTTP://example.org', 'https://example.org'],
    ['HTTPS://example.org', 'https://example.org'],
    ['//example.org', 'https://example.org'],
    ['////example.org', 'https://example.org'],
    ['https:/example.org', 'https://example.org'],
    ['https:///example.org', 'https://example.org'],
    ['https:example.org', 'https://example.org'],
    ['https//example.org', 'https://example.org'],
    ['htps://example.org', 'https://example.org'],
    ['hhttp://example.org', 'https://example.org'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['example.org', 'https://example.org'],
    ['blåbær.no/a', 'https://blåbær.no/a'],
  ])('puts %s right', (url, right) => {
    expect(addressFault(url)).toMatchObject({ rule: 'link-http', right });
    expect(addressFault(right)).toBeUndefined();
  });

  it.each([
    ['javascript:alert(1)', 'javascript:'],
    ['JavaScript:alert(1)', 'JavaScript:'],
    ['java\tscript:alert(1)', 'javascript:'],
    [' javascript:alert(1)', 'javascript:'],
    ['java\u00ADscript:alert(1)', 'javascript:'],
    ['vbscript:a', 'vbscript:'],
    ['data:text/html,x', 'data:'],
    ['blob:https://example.org/a', 'blob:'],
    ['view-source:https://example.org', 'view-source:'],
    ['ftp://example.org', 'ftp:'],
    ['tel:55550000', 'tel:'],
  ])('refuses %j', (url, scheme) => {
    expect(addressFault(url)).toMatchObject({
      rule: 'link-scheme',
      message: `En lenke kan ikke begynne med «${scheme}».`,
    });
    expect(addressFault(url)?.right).toBeUndefined();
  });

  it.each([
    ['/\\example.org', 'https://example.org'],
    ['https:\\\\example.org\\a', 'https://example.org/a'],
    ['/a b', '/a%20b'],
    [' /a ', '/a'],
    ['/%E5pen', '/%C3%A5pen'],
    ['/100%', '/100%25'],
    ['/100%2', '/100%252'],
    ['/a\u0000', '/a'],
    ['/a\u200Bb', '/ab'],
    ['http://example.org/a b', 'https://example.org/a%20b'],
    ['mailto: post@example.org', 'mailto:post@example.org'],
  ])('puts the signs of %j right', (url, right) => {
    expect(addressFault(url)).toMatchObject({ rule: 'link-signs', right });
    expect(addressFault(right)).toBeUndefined();
  });

  it.each(['C:\\a.pdf', 'c:/a.pdf', '\\\\server\\a', 'file:///a'])(
    'knows %s to be a file at home',
    (url) => {
      expect(addressFault(url)).toMatchObject({ rule: 'link-local' });
    },
  );

  it('tells of the address as it was written', () => {
    expect(addressFault('http://www.example.org', 'www.example.org')?.message).toBe(
      'Adressen «www.example.org» begynner ikke med «https://».',
    );
  });
});
