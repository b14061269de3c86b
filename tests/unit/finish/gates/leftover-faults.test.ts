import { describe, expect, it } from 'vitest';
import { leftoverFaults } from '../../../../finish/gates/leftover-faults.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';

const faultsOf = (html: string) => leftoverFaults('/frukt', parsePage(html));

describe('leftoverFaults', () => {
  it.each([
    ['<!--ny-->', '<!--ny-->'],
    ['<script>self.ny()</script>', '<script>self.ny()…</script>'],
    ['<script type="module">ny()</script>', '<script>ny()…</script>'],
    ['<p data-nextjs-scroll="">a</p>', 'dataNextjsScroll="" på <p>'],
    ['<div id="__next">a</div>', 'id="__next" på <div>'],
    ['<script src="/x/_next/static/a.js"></script>', 'src="/x/_next/static/a.js" på <script>'],
    ['<img src="/_next/image?url=a.png" alt>', 'src="/_next/image?url=a.png" på <img>'],
  ])('names what is unknown in %s', (html, leftover) => {
    expect(faultsOf(html)).toEqual([
      {
        where: '/frukt',
        message: `Ukjent rest etter Next: ${leftover}. Lær finish/strip/ å fjerne den, eller å la den stå.`,
      },
    ]);
  });

  it('accepts data, scripts of ours, style sheets, fonts and the words in text', () => {
    const html = [
      '<link rel="stylesheet" href="/_next/static/chunks/a.css">',
      '<link rel="preload" as="font" href="/x/_next/static/media/a.woff2">',
      '<script type="application/ld+json">{"a":"__next_f"}</script>',
      '<script type="module" src="/enhance.js"></script><p>self.__next_f og /_next/</p>',
    ];
    expect(faultsOf(html.join(''))).toEqual([]);
  });
});
