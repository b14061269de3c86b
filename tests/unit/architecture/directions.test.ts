import { describe, expect, it } from 'vitest';
import { findCycle, type Import, importsOf, sourceImports } from './source-imports.ts';

/** What each folder may know of: content → lib → app → components. */
const knows: Readonly<Record<string, readonly string[]>> = {
  lib: ['lib'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'lib'],
  finish: ['finish', 'lib'],
  server: ['server', 'lib'],
};

const imports = sourceImports(Object.keys(knows));
const own = imports.filter(({ isPackage }) => !isPackage);
const folderOf = (file: string) => file.split('/')[0] ?? '';
const told = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);
const packagesIn = (folder: string) =>
  imports.filter(({ from, isPackage }) => isPackage && folderOf(from) === folder);

describe('knowledge flows one way', () => {
  it.each(Object.keys(knows))('out of %s', (folder) => {
    const known = own.filter(({ from }) => folderOf(from) === folder);
    expect(known.length).toBeGreaterThan(3);
    expect(told(known.filter(({ to }) => !knows[folder]?.includes(folderOf(to))))).toEqual([]);
  });

  it('from the model to the components as types alone', () => {
    const fromLib = own.filter(
      ({ from, to }) => folderOf(from) === 'components' && folderOf(to) === 'lib',
    );
    expect(fromLib.length).toBeGreaterThan(10);
    expect(told(fromLib.filter(({ isType }) => !isType))).toEqual([]);
  });

  it('through one door out of the content layer to what draws it', () => {
    const outside = own.filter(
      ({ from, to }) => /^(?:app|components)\//.test(from) && to.startsWith('lib/content/'),
    );
    expect(new Set(outside.map(({ to }) => to))).toEqual(new Set(['lib/content/index.ts']));
  });

  it('never in a ring', () => {
    expect(findCycle(own)).toEqual([]);
  });
});

describe('the framework', () => {
  const isFramework = ({ to }: Import) => /^(?:react|react-dom|next)(?:\/|$)/.test(to);

  it.each(['lib', 'finish', 'server'])('is unknown to %s', (folder) => {
    expect(packagesIn(folder).length).toBeGreaterThan(0);
    expect(told(packagesIn(folder).filter(isFramework))).toEqual([]);
  });

  it('is React alone to the components', () => {
    expect(new Set(packagesIn('components').map(({ to }) => to))).toEqual(new Set(['react']));
  });

  it('is unknown to what the browser adds, and so is all else of the site', () => {
    const added = imports.filter(({ from }) => from.startsWith('components/enhance/'));
    expect(added.length).toBeGreaterThan(0);
    expect(told(added.filter(({ to }) => !to.startsWith('components/enhance/')))).toEqual([]);
  });
});

describe('the reading of imports', () => {
  it('sees every way to import', () => {
    const text = [
      "import a from 'a';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  d,\n} from '../c.ts';",
      "import './side.css';",
      "export { e } from './e.ts';",
      "export * from './f.ts';",
      "export type * from './g.ts';",
      "const h = await import('./h.ts');",
    ].join('\n');
    expect(importsOf('lib/x/file.ts', text).map(({ to, isType }) => [to, isType])).toEqual([
      ['a', false],
      ['lib/x/b.ts', true],
      ['lib/c.ts', false],
      ['lib/x/side.css', false],
      ['lib/x/e.ts', false],
      ['lib/x/f.ts', false],
      ['lib/x/g.ts', true],
      ['lib/x/h.ts', false],
    ]);
  });

  it('finds a ring behind what is no ring', () => {
    const step = (from: string, to: string) => ({ from, to, isPackage: false, isType: false });
    const tail = [step('a', 'b'), step('a', 'c'), step('b', 'd')];
    expect(findCycle(tail)).toEqual([]);
    expect(findCycle([...tail, step('c', 'd'), step('d', 'e'), step('e', 'c')])).toEqual([
      'd',
      'e',
      'c',
      'd',
    ]);
  });
});
