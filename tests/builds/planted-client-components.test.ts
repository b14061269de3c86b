import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBuildEnvironment } from '../../lib/build-environment.ts';
import { loadSite } from '../../lib/content/index.ts';
import { addFile, buildCopy, changeFile, copyProject, finishCopy } from './build-copy.ts';

const clicker = `'use client';
import { jsx } from 'react/jsx-runtime';
export const Planted = () => jsx('button', { type: 'button', onClick: () => {}, children: 'a' });
`;
const counter = `'use client';
import { useState } from 'react';
import { jsx } from 'react/jsx-runtime';
export const Planted = () => jsx('p', { children: useState(3)[0] });
`;

/** A library with two client components. `directive` says whether it tells that they are. */
function plantLibrary(copy: string, { directive }: { directive: boolean }): void {
  const written = (code: string) => (directive ? code : code.replace("'use client';\n", ''));
  const library = {
    'package.json': '{"name":"planted","type":"module","exports":{"./*":"./*.js"}}',
    'clicker.js': written(clicker),
    'counter.js': written(counter),
    'clicker.d.ts': "export declare const Planted: () => import('react').ReactNode;\n",
    'counter.d.ts': "export declare const Planted: () => import('react').ReactNode;\n",
  };
  for (const [file, text] of Object.entries(library)) {
    addFile(copy, `node_modules/planted/${file}`, text);
  }
}

/** Draws one component of the library on every goal, the other on every article. */
function plantOnPages(copy: string): void {
  const imports = `import { Planted as Clicker } from 'planted/clicker';
import { Planted as Counter } from 'planted/counter';
`;
  const planted = "{page.type === 'goal' && <Clicker />}{page.type === 'article' && <Counter />}";
  changeFile(copy, 'components/page-view.tsx', (text) =>
    (imports + text).replace(/<Drawn .*\/>/, (drawn) => `<>${planted}${drawn}</>`),
  );
}

const addressesOf = (type: string) =>
  loadSite(readBuildEnvironment({ NODE_ENV: 'test' }), process.cwd())
    .pages.filter((page) => page.type === type)
    .map(({ address }) => address);

describe('client components of a library', () => {
  let copy = '';
  let output = '';
  let status: number | null = null;

  beforeAll(() => {
    copy = copyProject('planted-client-components');
    plantLibrary(copy, { directive: true });
    plantOnPages(copy);
    expect(buildCopy(copy)).toMatchObject({ status: 0 });
    ({ output, status } = finishCopy(copy));
  }, 300_000);

  it.each([
    ['goal', 'clicker'],
    ['article', 'counter'],
  ])('are named with every %s they stand on', (type, component) => {
    const blocks = output.split('\n\n').map((block) => block.trim().split('\n'));
    const message = new RegExp(
      `^ {2}– Klientkomponenten «.*node_modules/planted/${component}\\.js» virker ikke her: Reacts JavaScript sendes ikke til leseren\\.`,
    );
    const named = blocks.filter((block) => block.some((line) => message.test(line)));
    expect(named.map(([address]) => address).sort()).toEqual(addressesOf(type).sort());
  });

  it('stop the build', () => {
    expect(status).toBe(1);
    expect(existsSync(join(copy, 'out/.site.json'))).toBe(false);
  });
});

describe('components of a library that hide that they are for the client', () => {
  let output = '';
  let status: number | null = null;

  beforeAll(() => {
    const copy = copyProject('hidden-client-components');
    plantLibrary(copy, { directive: false });
    plantOnPages(copy);
    ({ output, status } = buildCopy(copy));
  }, 300_000);

  it.each(['goal', 'article'])('make Next name every %s they stand on', (type) => {
    const errors = output.matchAll(/Error occurred prerendering page "([^"]+)"/g);
    const failed = [...errors].map(([, page]) => page);
    expect(failed).toEqual(expect.arrayContaining(addressesOf(type)));
  });

  it.each(['Event handlers cannot be passed to Client Component props', 'useState'])(
    'make Next say why: %s',
    (reason) => {
      expect(output).toContain(reason);
    },
  );

  it('stop the build', () => {
    expect(status).toBe(1);
  });
});
