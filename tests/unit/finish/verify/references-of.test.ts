import { describe, expect, it } from 'vitest';
import { elements } from '../../../../finish/pages/elements.ts';
import { parsePage } from '../../../../finish/pages/parse-page.ts';
import { referencesOf } from '../../../../finish/verify/references-of.ts';

const referencesIn = (html: string) => elements(parsePage(html)).flatMap(referencesOf);

describe('referencesOf', () => {
  it.each([
    ['<a href="/a#b">', ['/a#b']],
    ['<link rel="stylesheet" href="/a.css">', ['/a.css']],
    ['<script src="/a.js"></script>', ['/a.js']],
    ['<img src="/a.png" srcset="/b.png 1x, /c.png 2x">', ['/a.png', '/b.png', '/c.png']],
    ['<link rel="preload" as="image" imagesrcset="/a.png 1x,/b.png 2x">', ['/a.png', '/b.png']],
    ['<svg><use href="/a.svg#b"></use></svg>', ['/a.svg#b']],
    ['<meta http-equiv="refresh" content="0; url=/a">', ['/a']],
    ['<meta property="og:image" content="https://example.no/a.png">', ['https://example.no/a.png']],
    ['<meta name="twitter:image" content="/a.png">', ['/a.png']],
    ['<p title="/a"><meta name="description" content="/a">', []],
  ])('reads %s', (html, references) => {
    expect(referencesIn(html)).toEqual(references);
  });
});
