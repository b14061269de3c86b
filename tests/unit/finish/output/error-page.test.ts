import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { errorPage } from '../../../../finish/output/error-page.ts';
import { pageHtml } from '../../../../finish/output/page-html.ts';

const place = {
  basePath: '/x',
  styles: ['/x/a.css'],
  className: 'a b',
  languages: ['nb', 'en'],
} as const;

describe('errorPage', () => {
  it('says what went wrong in the languages of the site, and where to go', () => {
    expect(pageHtml(errorPage(405, place))).toBe(
      '<!DOCTYPE html><html lang="nb" class="a b"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="stylesheet" href="/x/a.css"><title>Her kan du bare lese.</title></head><body><main class="error-page"><h1>Her kan du bare lese.</h1><p lang="en">You can only read here.</p><p><a href="/x">Forsiden</a></p></main></body></html>\n',
    );
  });

  it('says it in one language where the site has one', () => {
    const html = pageHtml(errorPage(500, { ...place, languages: ['nb'] }));
    expect(html).not.toContain('lang="en"');
  });

  it('leaves html-validate content', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const report = await validator.validateString(pageHtml(errorPage(400, place)));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
