import { describe, expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { attribute, elements, metaContents, only, textOf } from './html.ts';

const { documents, pages } = readBuiltSite();
const titleOf = ({ tree }: (typeof pages)[number]) => textOf(only(tree, 'title'));
const repeated = (texts: readonly string[]) =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

describe('what pages say of themselves to machines', () => {
  it('is not to be indexed: the owner has not approved the site', () => {
    const open = documents.filter(
      ({ tree }) =>
        !metaContents(tree, 'robots').every((rule) => rule.startsWith('noindex')) ||
        metaContents(tree, 'robots').length !== 1,
    );
    expect(open.map(({ file }) => file)).toEqual([]);
  });

  it('claims no address while the site has none', () => {
    const relations = documents.flatMap(({ tree }) =>
      elements(tree, 'link').map((link) => attribute(link, 'rel')),
    );
    const loading = ['stylesheet', 'preload', 'icon'];
    expect(relations.length).toBeGreaterThan(0);
    expect(relations.filter((relation) => !loading.includes(relation ?? ''))).toEqual([]);
  });

  it('names each page by a title of its own that ends with the site and the owner', () => {
    const titles = pages.map(titleOf);
    expect(repeated(titles)).toEqual([]);
    const ending =
      / – (?:Internasjonal strategi – Bergen kommune|International Strategy – City of Bergen)$/;
    expect(titles.filter((title) => !ending.test(title))).toEqual([
      'International Strategy – City of Bergen',
      'Internasjonal strategi – Bergen kommune',
    ]);
  });

  it('describes each page in words of its own', () => {
    const descriptions = pages.map(({ tree }) => metaContents(tree, 'description').join('|'));
    expect(descriptions.filter((text) => text.length < 20)).toEqual([]);
    expect(repeated(descriptions)).toEqual([]);
  });

  it('names no publisher', () => {
    const publishers = /og:|twitter:|publisher|author|creator|application-name|copyright/i;
    const claims = documents.flatMap(({ file, tree }) =>
      elements(tree, 'meta')
        .map((meta) => attribute(meta, 'name') ?? attribute(meta, 'property') ?? '')
        .filter((name) => publishers.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(claims).toEqual([]);
    expect(documents.filter(({ html }) => html.includes('ld+json'))).toEqual([]);
  });
});
