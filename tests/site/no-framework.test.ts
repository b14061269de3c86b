import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { attribute, elements, textOf } from './html.ts';
import { loadedBy } from './weight-of.ts';

const { directory, files, documents } = readBuiltSite();
const filesLike = (name: RegExp) => [...files].filter((file) => name.test(file));

/** The pages that have such an element. */
function pagesWith(isFault: (element: Element) => boolean): readonly string[] {
  return documents.filter(({ tree }) => elements(tree).some(isFault)).map(({ file }) => file);
}

describe('what is sent to readers', () => {
  it('has none of the framework’s scripts, payloads or maps', () => {
    expect(filesLike(/_next\/.*\.[cm]?js(?:\.(?:br|gz))?$/)).toEqual([]);
    expect(filesLike(/\.map(?:\.(?:br|gz))?$/)).toEqual([]);
    expect(filesLike(/\.txt$/)).toEqual(['robots.txt']);
  });

  it('names nothing of the framework’s', () => {
    const names =
      /\/_next\/[^"'\s]*\.[cm]?js|__next_f|self\.__next|\bdata-next|\$RC\(|webpack|TURBOPACK/;
    expect(documents.filter(({ html }) => names.test(html)).map(({ file }) => file)).toEqual([]);
  });

  it('has nothing that the content security policy would stop', () => {
    const isInline = ({ tagName, properties }: Element) =>
      tagName === 'style' ||
      (tagName === 'script' && properties['src'] === undefined) ||
      Object.keys(properties).some((name) => name === 'style' || /^on[A-Z]/.test(name));
    expect(pagesWith(isInline)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const isElsewhere = (href: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
    expect(pagesWith((element) => loadedBy(element).some(isElsewhere))).toEqual([]);
    const sheets = filesLike(/\.css$/).map((file) => readFileSync(join(directory, file), 'utf8'));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((css) => /@import|url\(\s*["']?(?:[a-z]+:|\/\/)/i.test(css))).toEqual([]);
  });

  it('has one script of its own, and text on every page without it', () => {
    const scripts = documents.flatMap(({ tree }) => elements(tree, 'script'));
    expect(new Set(scripts.map((script) => attribute(script, 'type')))).toEqual(
      new Set(['module']),
    );
    expect(new Set(scripts.map((script) => attribute(script, 'src'))).size).toBe(1);
    const empty = documents.filter(({ tree }) => elements(tree, 'h1').map(textOf).join() === '');
    expect(empty.map(({ file }) => file)).toEqual([]);
  });
});
