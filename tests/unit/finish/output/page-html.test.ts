import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../../../finish/output/page-html.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';

const fromReact = [
  '<!DOCTYPE html><html lang="nb"><head><meta charSet="utf-8"/><title>Frukt &amp; bær</title>',
  '<link rel="preload" href="/a.woff2" as="font" crossorigin="" type="font/woff2"/></head><body>',
  '<main><h1>Frukt &lt; bær</h1><img src="/a.png" alt="" width="1" height="1"/>',
  '<label>Søk <input type="search" disabled="" name="q"/></label><pre>  a\n b</pre></main>',
  '<script type="module" src="/a.js" async=""></script></body></html>',
].join('');

describe('pageHtml', () => {
  it('writes what React wrote in plain HTML, with every blank of the text', () => {
    expect(pageHtml(parsePage(fromReact))).toBe(
      [
        '<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>Frukt &amp; bær</title>',
        '<link rel="preload" href="/a.woff2" as="font" crossorigin type="font/woff2"></head><body>',
        '<main><h1>Frukt &lt; bær</h1><img src="/a.png" alt width="1" height="1">',
        '<label>Søk <input type="search" disabled name="q"></label><pre>  a\n b</pre></main>',
        '<script type="module" src="/a.js" async></script></body></html>\n',
      ].join(''),
    );
  });

  it('leaves html-validate content', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const report = await validator.validateString(pageHtml(parsePage(fromReact)));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
