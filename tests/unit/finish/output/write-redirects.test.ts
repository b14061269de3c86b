import { describe, expect, it } from 'vitest';
import { writeRedirects } from '../../../../finish/output/write-redirects.ts';
import { publishedFiles } from '../../../../lib/site/published-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const place = { basePath: '', siteUrl: undefined };
const redirectFrom = (from: string) => ({ from, to: '/b', title: 'B', language: 'nb' }) as const;

describe('writeRedirects', () => {
  it('writes a page for each address', () => {
    const out = temporaryFolder();
    const redirects = ['/id/b', '/gammel/sti', '/gammel.html'].map(redirectFrom);
    expect(writeRedirects(out, redirects, place)).toEqual([]);
    expect([...publishedFiles(out)].sort()).toEqual([
      'gammel.html',
      'gammel/sti.html',
      'id/b.html',
    ]);
  });

  it('refuses an address that is a page', () => {
    const out = temporaryFolder({ 'a.html': 'a' });
    expect(writeRedirects(out, [redirectFrom('/a')], place)).toEqual([
      {
        where: '/a',
        message: 'Adressen skal føre videre til «/b», men det finnes alt en side der.',
      },
    ]);
  });
});
