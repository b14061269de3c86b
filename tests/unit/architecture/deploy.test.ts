import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashedFolders } from '../../../lib/site/headers.ts';
import { buildParts } from '../../builds/build-copy.ts';
import { containerStages, copiedPaths } from './container-stages.ts';
import { sourceImports } from './source-imports.ts';

const read = (file: string) => readFileSync(`server/deploy/${file}`, 'utf8');
const containerfile = read('Containerfile');

/** Every module that the origin is made of, and every package. */
function originParts() {
  const imports = sourceImports(['lib', 'server']).filter(({ isType }) => !isType);
  const modules = new Set(['server/main.ts']);
  // A set that grows while it is walked through is walked through to its end.
  for (const module of modules) {
    for (const { to, isPackage } of imports.filter(({ from }) => from === module)) {
      if (!isPackage) modules.add(to);
    }
  }
  const packages = imports.filter(
    ({ from, to, isPackage }) => isPackage && modules.has(from) && !to.startsWith('node:'),
  );
  return { modules, packages: new Set(packages.map(({ to }) => to)) };
}

describe('the Containerfile', () => {
  const [build = [], origin = []] = containerStages();

  it('copies to the build all that a build needs, and no more', () => {
    expect([...copiedPaths(build)].sort()).toEqual([...buildParts, 'package-lock.json'].sort());
  });

  it('copies to the origin every module that it is made of', () => {
    const paths = copiedPaths(origin);
    const isCopied = (module: string) => paths.some((path) => `${module}/`.startsWith(`${path}/`));
    const { modules } = originParts();
    expect(modules.size).toBeGreaterThan(15);
    expect([...modules].filter((module) => !isCopied(module))).toEqual([]);
    expect(paths.filter((path) => path !== 'out' && !existsSync(path))).toEqual([]);
  });

  it('copies to it the packages it needs with what those need, and no framework', () => {
    const copied = copiedPaths(origin).filter((path) => path.startsWith('node_modules/'));
    const { packages } = originParts();
    for (const name of packages) {
      const about = readFileSync(`node_modules/${name}/package.json`, 'utf8');
      const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(about);
      for (const needed of Object.keys(dependencies)) packages.add(needed);
    }
    expect(copied).toEqual([...packages].map((name) => `node_modules/${name}`).sort());
  });

  it('runs the Node the project is tested with', () => {
    const version = readFileSync('.nvmrc', 'utf8').trim();
    expect(containerfile).toContain(`\nARG NODE=docker.io/library/node:${version}-slim\n`);
  });

  it('runs as nobody in particular, as process 1, and is asked whether it is well', () => {
    expect(containerfile).toMatch(/\nUSER node\n/);
    expect(containerfile).toMatch(/\nCMD \["node", "server\/main\.ts"\]\n$/);
    expect(containerfile).toMatch(/\nHEALTHCHECK .*\\\n {4}CMD \["node", "-e", ".*\/healthz/);
  });
});

it('the service names what there is', () => {
  const unit = read('strategi.service');
  const [, program = ''] = /^ExecStart=\/usr\/bin\/node (\S+)$/m.exec(unit) ?? [];
  expect(existsSync(program)).toBe(true);
  const names = [...unit.matchAll(/^Environment=(\w+)=/gm)].map(([, name]) => name);
  const known = readFileSync('lib/environment.ts', 'utf8');
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => name !== 'NODE_ENV' && !known.includes(`env['${name}']`))).toEqual(
    [],
  );
});

it('a release that goes leaves what changes its name when it changes', () => {
  const folders = hashedFolders.map((folder) => folder.replace(/^\/|\/$/g, ''));
  expect(read('switch-release')).toContain(`for folder in ${folders.join(' ')}; do`);
});
