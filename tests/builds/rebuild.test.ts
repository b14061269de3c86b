import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedFiles } from '../../lib/site/published-files.ts';
import { generateStrategy } from '../strategy-generator.ts';
import {
  addFile,
  buildCopy,
  changeFile,
  checkCopy,
  copyProject,
  finishCopy,
} from './build-copy.ts';

/** What is kept by us; Next keeps its own. */
const ours = ['compressed', 'markdown', 'pages'];
const env = { CONTENT_DIR: 'strategy', SOURCE_DATE_EPOCH: '1795000000' };
const strategy = generateStrategy(30);
const pageCount = Object.keys(strategy).filter((path) => path.endsWith('.md')).length;

/** Builds as `npm run build` does, and gives the pages that Next rendered. */
function build(copy: string): readonly string[] {
  for (const step of [checkCopy, buildCopy, finishCopy]) {
    expect(step(copy, env)).toMatchObject({ status: 0 });
  }
  return renderedIn(copy);
}

/** The pages of content among those that Next rendered, by their addresses. */
function renderedIn(copy: string): readonly string[] {
  return globSync('**/*.html', { cwd: join(copy, '.next/server/app') })
    .filter((file) => !/^_(?:not-found|global-error)\.html$/.test(file))
    .map((file) => `/${file.replace(/(?:^index)?\.html$/, '')}`)
    .sort();
}

/** Every file of a built site by its path, those that begin with a dot too. */
function filesOf(copy: string): ReadonlyMap<string, string> {
  const directory = join(copy, 'out');
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(directory.length), readFileSync(path, 'latin1')] as const),
  );
}

/** The paths of files that differ, or that only one of two sites has. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file)).sort();
}

describe('a site that is built again', { timeout: 300_000 }, () => {
  let copy: string;
  let first: ReadonlyMap<string, string>;
  const section = 'strategy/nb/del-1/kapittel-1-1.md';

  beforeAll(() => {
    copy = copyProject('rebuild');
    rmSync(join(copy, 'content'), { recursive: true });
    for (const [path, text] of Object.entries(strategy)) {
      addFile(copy, join('strategy', path), text);
    }
    expect(build(copy)).toHaveLength(pageCount);
    first = filesOf(copy);
    return () => rmSync(copy, { recursive: true });
  }, 300_000);

  it('has no file of a picture where its content has none', () => {
    const files = [...publishedFiles(join(copy, 'out'))];
    const assets = files.filter((file) => /^assets\/.*(?<!\.br|\.gz)$/.test(file));
    expect(assets).toEqual([expect.stringMatching(/^assets\/enhance-\w+\.js$/)]);
  });

  it('renders the page whose text has changed and the front pages, and changes no other', () => {
    changeFile(copy, section, (text) =>
      text.replace('## Bakgrunn', 'Nytt avsnitt.\n\n## Bakgrunn'),
    );
    expect(build(copy)).toEqual(['/', '/del-1/kapittel-1-1', '/en']);
    const second = filesOf(copy);
    expect(second.get('/del-1/kapittel-1-1.html')).toContain('Nytt avsnitt.');
    expect(differing(first, second)).toEqual([
      '/.site.json',
      '/del-1/kapittel-1-1.html',
      '/del-1/kapittel-1-1.html.br',
      '/del-1/kapittel-1-1.html.gz',
    ]);
  });

  it('renders the pages that name a page whose name has changed, and is what a build gives that has nothing kept', () => {
    changeFile(copy, section, (text) => text.replace(/^tittel: .*$/m, 'tittel: Et nytt navn'));
    expect(build(copy)).toEqual([
      '/',
      '/del-1',
      '/del-1/kapittel-1-1',
      '/del-1/kapittel-1-2',
      '/del-1/kapittel-1-24',
      '/del-1/mal-1',
      '/en',
    ]);
    const again = filesOf(copy);
    for (const folder of ours) rmSync(join(copy, '.next/cache', folder), { recursive: true });
    expect(build(copy)).toHaveLength(pageCount);
    const anew = filesOf(copy);
    expect(anew.size).toBeGreaterThan(pageCount);
    expect(differing(again, anew)).toEqual([]);
  });
});
