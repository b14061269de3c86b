import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

const documents = ['README.md', 'content/README.md', ...globSync('docs/*.md').sort()];
/** Made by installing and building. */
const made = /^(?:out|node_modules|\.next)(?:\/|$)/;

describe.each(documents)('%s', (document) => {
  const { links, words } = readDocument(document);

  it('links to files that are there', () => {
    const dead = links.filter((link) => !existsSync(join(dirname(document), link)));
    expect(dead).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const folders = [dirname(document), '.', 'content'];
    const isThere = (path: string) => folders.some((folder) => existsSync(join(folder, path)));
    const missing = words
      .filter((word) => isSource(word) || (/^[\w.-]+\//.test(word) && isThere(folderOf(word))))
      .filter((path) => !made.test(path) && !path.includes('<') && !isThere(path));
    expect(missing).toEqual([]);
  });

  it('names commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = [
      ...words.join(' ').matchAll(/\bnpm (?:(start|test)\b|run (?:--\S+ )*([\w:-]+))/g),
    ];
    const named = commands.map(([, plain, run]) => plain ?? run ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** The links of a document to files, and the words in its code. */
function readDocument(document: string) {
  const links: string[] = [];
  const words: string[] = [];
  visit(remark().use(remarkGfm).parse(readFileSync(document, 'utf8')), (node) => {
    if (node.type === 'link' || node.type === 'image') links.push(node.url.replace(/#.*$/, ''));
    // What stands in a block of Markdown is an example.
    const isOurs = node.type === 'code' && node.lang !== 'markdown';
    if (node.type === 'inlineCode' || isOurs) words.push(...node.value.split(/\s+/));
  });
  return { links: links.filter((link) => link !== '' && !/^[a-z]+:/.test(link)), words };
}

/** `site.yaml`, `lib/content/index.ts`: not a pattern, nor a picture or a page of an example. */
function isSource(word: string): boolean {
  return /^[\w.-][\w./[\]-]*\.(?:tsx?|mjs|css|md|json|ya?ml)$/.test(word);
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}
