import { describe, expect, it } from 'vitest';
import { fetchedBy } from '../../../../../lib/media/drawing/active-css.ts';

describe('fetchedBy', () => {
  it.each([
    'url(https://ond.example/x)',
    "url( '//ond.example/x' )",
    'URL(x.svg#a)',
    'src("x")',
    'image-set("x.png" 1x)',
    'cross-fade("x.png", "y.png")',
    '@import "x.css";',
    '@import url(#x);',
    'url(data:image/svg+xml,x)',
    'url(data:text/html,x)',
    'url(javascript:x)',
  ])('finds %s', (css) => {
    expect(fetchedBy(`a{fill:red} ${css} b{}`)).toEqual([css]);
  });

  it.each([
    ['\\75rl(x)', 'url(x)'],
    ['\\000075 rl(x)', 'url(x)'],
    ['u\\rl(x)', 'url(x)'],
    ['@\\69mport "x";', '@import "x";'],
  ])('finds what is spelt %s', (css, what) => {
    expect(fetchedBy(css)).toEqual([what]);
  });

  it('finds what is never closed', () => {
    expect(fetchedBy('a{fill:url(x')).toEqual(['url(x']);
  });

  it('finds each of several, until nobody reads further', () => {
    expect(fetchedBy('url(a) url(#b) url(c)')).toEqual(['url(a)', 'url(c)']);
    expect(fetchedBy('url(a)'.repeat(99))).toHaveLength(20);
  });

  it.each([
    'url(#a)',
    "url( '#a' )",
    'url("data:image/png;base64,AA==")',
    'src: url(data:font/woff2;base64,AA==) format("woff2")',
    'url(data:application/x-font-ttf;base64,AA==)',
    'color: red; content: "\\201C"',
  ])('lets %s be', (css) => {
    expect(fetchedBy(css)).toEqual([]);
  });
});
