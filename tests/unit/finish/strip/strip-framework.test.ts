import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../../../finish/output/page-html.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';
import { stripFramework } from '../../../../finish/strip/strip-framework.ts';
import { pageOfNext } from '../page-of-next.ts';

function stripped(page: Parameters<typeof pageOfNext>[0]): string {
  const tree = parsePage(pageOfNext(page));
  stripFramework(tree);
  return pageHtml(tree);
}

const around = (body: string) =>
  `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/static/chunks/a.css"><title>Frukt</title></head><body>${body}</body></html>\n`;

describe('stripFramework', () => {
  it('takes out the runtime, its payload, its preloads and its empty holder', () => {
    expect(stripped({ body: '<h1>Frukt</h1>' })).toBe(around('<h1>Frukt</h1>'));
  });

  it("takes out React's marks and leaves the text", () => {
    const body = '<h1>Side <!-- -->2<!-- --> av 3</h1><!--$--><p>a</p><!--/$--><!--&--><!--/&-->';
    expect(stripped({ body })).toBe(around('<h1>Side 2 av 3</h1><p>a</p>'));
  });

  it('takes out the runtime under a base path', () => {
    const body = '<p>a</p><script src="/x/_next/static/a.js" async=""></script>';
    expect(stripped({ body })).toBe(around('<p>a</p>'));
  });

  it('keeps data, scripts of ours, hidden parts and blanks', () => {
    const body = [
      '<script type="application/ld+json">{"a":"\\u003cb\\u003e"}</script>',
      '<pre>  a\n\n  b</pre><div hidden id="c"></div><div hidden>d</div>',
      '<script type="module" src="/enhance.js"></script>',
    ].join('');
    expect(stripped({ body })).toBe(around(body));
  });

  it.each(['<!--ukjent-->', '<script>ukjent()</script>', '<div id="__next"></div>'])(
    'leaves %s for the check of leftovers',
    (body) => {
      expect(stripped({ body })).toBe(around(body));
    },
  );
});
