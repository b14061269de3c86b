import { describe, expect, it } from 'vitest';
import { site as content } from '../content/real-site.ts';
import { type BuiltPage, readBuiltSite } from './built-site.ts';
import { attribute, elements } from './html.ts';

const { documents, files } = readBuiltSite();
const idsOf = ({ tree }: BuiltPage) =>
  elements(tree).flatMap((element) => attribute(element, 'id') ?? []);
const ids = new Map(documents.map((page) => [page.file, idsOf(page)]));
const links = documents.flatMap((page) =>
  elements(page.tree, 'a').map((link) => ({ page, href: attribute(link, 'href') ?? '' })),
);
const isOut = (href: string) => /^[a-z]+:/.test(href);

/** A link leads to a file as a plain host finds it, and to an id in that file. */
function leadsOnward({ page, href }: (typeof links)[number]): boolean {
  const [path = '', fragment] = href.split('#');
  const candidates = path === '' ? [page.file] : [`${path}.html`, `${path}/index.html`, path];
  const file = candidates.map((name) => name.replace(/^\/+/, '')).find((name) => files.has(name));
  if (file === undefined) return false;
  return fragment === undefined || (ids.get(file) ?? []).includes(fragment);
}

describe('the links', () => {
  it('within the site lead to a page and a place on it', () => {
    const inside = links.filter(({ href }) => !isOut(href));
    expect(inside.length).toBeGreaterThan(100);
    const dead = inside.filter((link) => !leadsOnward(link));
    expect(dead.map(({ page, href }) => `${page.file}: ${href}`)).toEqual([]);
  });

  it('out of the site lead to hosts that site.yaml names, over https where the source has it', () => {
    const { settings, pages } = content;
    const given = [settings.contact, settings.repository?.url, settings.accessibilityStatement];
    const linked = [
      ...settings.links.map(({ url }) => url),
      ...given.filter((url) => url !== undefined),
    ];
    const hosts = new Set([...settings.sourceHosts, ...linked.map((url) => new URL(url).host)]);
    const sourceUrls = new Set(pages.flatMap(({ sources }) => sources.map(({ url }) => url)));
    const outside = links.filter(({ href }) => isOut(href));
    expect(outside.length).toBeGreaterThan(10);
    const isKnown = (href: string) =>
      hosts.has(new URL(href).host) && (href.startsWith('https://') || sourceUrls.has(href));
    const strange = outside.filter(({ href }) => !isKnown(href));
    expect(strange.map(({ page, href }) => `${page.file}: ${href}`)).toEqual([]);
  });

  it('by an id lead to the page that has it', () => {
    const targets = documents
      .filter(({ leadsOn }) => leadsOn)
      .map(({ address, tree }) => [
        address,
        elements(tree, 'a').map((link) => attribute(link, 'href')),
      ]);
    const expected = content.pages.map(({ id, language, address }) => [
      language === 'nb' ? `/id/${id}` : `/${language}/id/${id}`,
      [address],
    ]);
    expect(targets.sort()).toEqual(expected.sort());
  });
});
