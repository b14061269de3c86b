import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../../../finish/output/page-html.ts';
import { redirectPage } from '../../../../finish/output/redirect-page.ts';

const redirect = {
  from: '/id/f',
  to: '/en/fruit',
  title: 'Fruit & «veg»',
  language: 'en',
} as const;

describe('redirectPage', () => {
  it('leads on at once, by a link too, and is not for search engines', () => {
    const page = redirectPage(redirect, { basePath: '', siteUrl: undefined });
    expect(pageHtml(page)).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/en/fruit"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Fruit &amp; «veg»</title></head><body><main><h1><a href="/en/fruit">Fruit &amp; «veg»</a></h1></main></body></html>\n',
    );
  });

  it('names the canonical address where the host is known, and the base path everywhere', () => {
    const place = { basePath: '/x', siteUrl: 'https://example.no' };
    const html = pageHtml(redirectPage(redirect, place));
    expect(html).toContain('<link rel="canonical" href="https://example.no/x/en/fruit">');
    expect(html).toContain('content="0; url=/x/en/fruit"');
    expect(html).toContain('<a href="/x/en/fruit">');
  });

  it('leaves html-validate content', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const html = pageHtml(redirectPage(redirect, { basePath: '', siteUrl: 'https://example.no' }));
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
