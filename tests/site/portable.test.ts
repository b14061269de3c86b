import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, describe, expect, it } from 'vitest';
import { writePortable } from '../../finish/portable/write-portable.ts';
import { publishedFiles } from '../../lib/site/published-files.ts';
import { readBuiltSite } from './built-site.ts';
import { attribute, elements, textOf } from './html.ts';

const site = readBuiltSite();
const directory = mkdtempSync(join(tmpdir(), 'portable-'));
afterAll(() => rmSync(directory, { recursive: true }));
writePortable(site.directory, directory);
const files = publishedFiles(directory);
const read = (file: string) => readFileSync(join(directory, file), 'utf8');
const pages = [...files]
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, tree: fromHtml(read(file)) }));
const ids = new Map(
  pages.map(({ file, tree }) => [
    file,
    elements(tree).flatMap((one) => attribute(one, 'id') ?? []),
  ]),
);

/** All that an element leads to or loads. */
function addressesOf(element: Element): readonly string[] {
  const set = attribute(element, 'srcSet')?.split(', ') ?? [];
  const [, onward] = /url=(.*)$/.exec(attribute(element, 'content') ?? '') ?? [];
  return [
    ...['href', 'src'].flatMap((name) => attribute(element, name) ?? []),
    ...set.map((candidate) => candidate.split(' ')[0] ?? ''),
    ...(attribute(element, 'httpEquiv') === 'refresh' ? [onward ?? ''] : []),
  ];
}

const addresses = pages.flatMap(({ file, tree }) =>
  elements(tree)
    .flatMap(addressesOf)
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => ({ file, address })),
);

describe('the site to be read without a server', () => {
  it('has every page, with all its words', () => {
    expect(pages.map(({ file }) => file)).toEqual(site.documents.map(({ file }) => file));
    expect(pages.map(({ tree }) => textOf(tree))).toEqual(
      site.documents.map(({ tree }) => textOf(tree)),
    );
  });

  it('leads from each address to a file, and to a place in it', () => {
    expect(addresses.length).toBeGreaterThan(500);
    const leadsOnward = ({ file, address }: (typeof addresses)[number]) => {
      const [path = '', fragment] = address.split('#');
      const target = path === '' ? file : posix.join(posix.dirname(file), path);
      return files.has(target) && (!fragment || ids.get(target)?.includes(fragment));
    };
    expect(addresses.filter((one) => !leadsOnward(one))).toEqual([]);
  });

  it('has nothing that begins at the root of a server', () => {
    const rooted = pages.flatMap(({ file, tree }) =>
      elements(tree).flatMap(({ properties }) =>
        Object.entries(properties).flatMap(([name, value]) =>
          /(?:^|url=|, )\//.test(String(value)) ? [`${file}: ${name}="${value}"`] : [],
        ),
      ),
    );
    expect(rooted).toEqual([]);
    const sheets = [...files].filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((file) => /url\(["']?\//.test(read(file)))).toEqual([]);
  });

  it('leaves out what only a server has use for', () => {
    expect(files.size).toBeGreaterThan(pages.length);
    expect([...files].filter((file) => /\.(?:br|gz|js|json|txt|xml)$/.test(file))).toEqual([]);
  });
});
