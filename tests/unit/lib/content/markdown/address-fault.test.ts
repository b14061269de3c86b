import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../../../lib/content/markdown/address-fault.ts';

describe('addressFault', () => {
  it.each([
    'https://example.org',
    'https://www.example.org:8443/a/(b)?c=d#e',
    'https://blåbær.no/%C3%A5',
    'mailto:post@example.org',
    '/',
    '/havna/kai#sor',
    '#sor',
  ])('accepts %s', (url) => {
    expect(addressFault(url)).toBeUndefined();
  });

  it.each([
    '//example.org',
    'https://',
    'https://localhost/a',
    'https://127.0.0.1/',
    'https://user@example.org/',
    'https://example.org:pass@evil.example/',
    'https://ехample.org/',
  ])('asks for a whole, plain host: %s', (url) => {
    expect(addressFault(url)).toBe(
      'Skriv adressen helt ut, med et vanlig nettstedsnavn og uten brukernavn: `https://www.eksempel.no/side`.',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'HTTPS://example.org',
    'ftp://example.org',
    'post@example.org',
    'mailto:',
    'kai.md',
    '../kai',
    '#',
    '',
  ])('names the forms there are: %s', (url) => {
    expect(addressFault(url)).toBe(
      'Skriv `https://…`, `mailto:…`, `/side-pa-nettstedet` eller `#sted-pa-siden`.',
    );
  });

  it.each(['/\\example.org', '/a b', '/%E5pen', '/100%', 'java\tscript:alert(1)', '/a\u0000'])(
    'refuses unsafe signs: %j',
    (url) => {
      expect(addressFault(url)).toBe(
        'Skriv adressen uten mellomrom, omvendt skråstrek og løse prosenttegn.',
      );
    },
  );

  it('puts http right', () => {
    expect(addressFault('http://example.org/a')).toBe(
      'Skriv `https:` først: `https://example.org/a`.',
    );
  });
});
