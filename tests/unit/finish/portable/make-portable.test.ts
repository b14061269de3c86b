import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../../../finish/output/page-html.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';
import { makePortable } from '../../../../finish/portable/make-portable.ts';

function portable(head: string, body: string): string {
  const tree = parsePage(
    `<!DOCTYPE html><html lang="nb"><head>${head}</head><body>${body}</body></html>`,
  );
  makePortable(tree, (address) => `[${address}]`);
  const [, shown = ''] = /<html lang="nb">(.*)<\/html>/s.exec(pageHtml(tree)) ?? [];
  return shown.replace(/<\/?(?:head|body)>/g, '');
}

describe('makePortable', () => {
  it('renames what links lead to and what is shown', () => {
    const body = '<a href="/a"><img src="/b.svg" alt="b"></a>';
    expect(portable('', body)).toBe('<a href="[/a]"><img src="[/b.svg]" alt="b"></a>');
  });

  it('renames each picture there is to choose among', () => {
    const body =
      '<picture><source srcset="/a.avif 480w, /b.avif 800w"><img src="/c.jpg"></picture>';
    expect(portable('', body)).toBe(
      '<picture><source srcset="[/a.avif] 480w, [/b.avif] 800w"><img src="[/c.jpg]"></picture>',
    );
  });

  it('renames where a page leads on to', () => {
    expect(portable('<meta http-equiv="refresh" content="0; url=/a">', '')).toBe(
      '<meta http-equiv="refresh" content="0; url=[/a]">',
    );
  });

  it('leaves other words as they are', () => {
    const head = '<meta name="description" content="0; url=/a">';
    expect(portable(head, '<p title="/b">/c</p>')).toBe(`${head}<p title="/b">/c</p>`);
  });

  it('takes out scripts and what is to be fetched ahead, and leaves data', () => {
    const data = '<script type="application/ld+json">{}</script>';
    const head =
      '<link rel="preload" href="/a.woff2" as="font"><link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/a.js">';
    expect(portable(head, `<script src="/a.js" type="module"></script>${data}`)).toBe(
      `<link rel="stylesheet" href="[/a.css]">${data}`,
    );
  });
});
